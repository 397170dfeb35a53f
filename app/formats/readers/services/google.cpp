// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

#include <algorithm>
#include <utility>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool hasSpeakers(const QJsonArray &words, const WordPaths &paths)
{
    return std::ranges::any_of(words, [&paths](const QJsonValue &word) {
        const QString label = labelAt(word, paths.speaker);
        return !label.isEmpty() && label != "0"_L1;
    });
}

milliseconds beginOf(const QJsonArray &words, const WordPaths &paths)
{
    const auto span = spanAt(words.first(), paths);
    return span ? span->begin : milliseconds(0);
}

// If the service told speakers apart, the last result with speakers may repeat the words of all
// others, which have none. It may lack some of them. Returns -1 if there is no such result.
qsizetype placeOfRepetition(const QList<QJsonArray> &words, const WordPaths &paths)
{
    qsizetype last = words.size() - 1;
    while (last > 0 && !hasSpeakers(words.at(last), paths))
        --last;
    if (last <= 0)
        return -1;
    qsizetype others = 0;
    bool areNamed = false;
    milliseconds first = milliseconds::max();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == last || words.at(i).isEmpty())
            continue;
        others += words.at(i).size();
        areNamed = areNamed || hasSpeakers(words.at(i), paths);
        first = std::min(first, beginOf(words.at(i), paths));
    }
    const QJsonArray &repeated = words.at(last);
    const bool repeatsMost = !areNamed && repeated.size() * 5 >= others * 4;
    const bool repeatsAll = repeated.size() >= others && beginOf(repeated, paths) <= first;
    return repeatsMost || repeatsAll ? last : -1;
}

} // namespace

void addGoogle(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const LinePaths &paths = service.paths;
    const QJsonArray results = service.linesIn(file);
    words.setLanguage(textAt(results.first(), paths.language));
    QList<QJsonArray> spoken;
    for (const auto &result : results)
        spoken.append(listAt(result, paths.words));
    const qsizetype repetition = placeOfRepetition(spoken, paths.word);
    milliseconds begin{0}; // the end of the last result
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (repetition >= 0 && i != repetition)
            continue;
        const QJsonValue result = results.at(i);
        const auto end = timeAt(result, paths.line.end);
        const auto span =
            end ? std::optional(TimeSpan{std::exchange(begin, *end), *end}) : std::nullopt;
        const QString channel = labelAt(result, "channelTag, channel_tag");
        if (!channel.isEmpty() && channel != "0"_L1)
            words.goToChannel(channel);
        if (!spoken.at(i).isEmpty()) {
            words.addLine(result, paths);
            continue;
        }
        // A result without words begins where the last one ended.
        words.setLanguage(textAt(result, paths.language));
        words.addText(textAt(result, paths.line.text).trimmed(), span, {});
    }
}

} // namespace earmark
