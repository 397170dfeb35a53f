// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

#include <algorithm>
#include <utility>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// The results of an answer, of which one may repeat all others.
class GoogleResults
{
public:
    GoogleResults(const QJsonArray &results, const LinePaths &paths)
        : m_results(results)
        , m_paths(paths)
    {}

    // If the service told speakers apart, the last result with speakers may repeat the words of all
    // others, which have none. It may lack some of them. Returns -1 if there is no such result.
    qsizetype placeOfRepetition() const
    {
        qsizetype last = m_results.size() - 1;
        while (last > 0 && !hasSpeakers(wordsOf(last)))
            --last;
        if (last <= 0)
            return -1;
        const QJsonArray repeated = wordsOf(last);
        qsizetype others = 0;
        bool areNamed = false;
        milliseconds first = milliseconds::max();
        for (qsizetype i = 0; i < m_results.size(); ++i) {
            const QJsonArray words = i == last ? QJsonArray() : wordsOf(i);
            if (words.isEmpty())
                continue;
            others += words.size();
            areNamed = areNamed || hasSpeakers(words);
            first = std::min(first, beginOf(words));
        }
        const bool repeatsMost = !areNamed && repeated.size() * 5 >= others * 4;
        const bool repeatsAll = repeated.size() >= others && beginOf(repeated) <= first;
        return repeatsMost || repeatsAll ? last : -1;
    }

    // A result without words begins where the last one ended.
    void add(qsizetype place, ServiceWords &words)
    {
        const QJsonValue result = m_results.at(place);
        const auto end = timeAt(result, m_paths.line.end);
        const auto span =
            end ? std::optional(TimeSpan{std::exchange(m_end, *end), *end}) : std::nullopt;
        const QString channel = labelAt(result, "channelTag, channel_tag");
        if (!channel.isEmpty() && channel != "0"_L1)
            words.goToChannel(channel);
        if (!wordsOf(place).isEmpty()) {
            words.addLine(result, m_paths);
            return;
        }
        words.setLanguage(textAt(result, m_paths.language));
        words.addText(textAt(result, m_paths.line.text).trimmed(), span, {});
    }

private:
    QJsonArray wordsOf(qsizetype place) const { return listAt(m_results.at(place), m_paths.words); }

    bool hasSpeakers(const QJsonArray &words) const
    {
        return std::ranges::any_of(words, [this](const QJsonValue &word) {
            const QString label = labelAt(word, m_paths.word.speaker);
            return !label.isEmpty() && label != "0"_L1;
        });
    }

    milliseconds beginOf(const QJsonArray &words) const
    {
        const auto span = spanAt(words.first(), m_paths.word);
        return span ? span->begin : milliseconds(0);
    }

    QJsonArray m_results;
    const LinePaths &m_paths;
    milliseconds m_end{0}; ///< of the last result
};

} // namespace

void addGoogle(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const QJsonArray lines = service.linesIn(file);
    words.setLanguage(textAt(lines.first(), service.paths.language));
    GoogleResults results(lines, service.paths);
    const qsizetype repetition = results.placeOfRepetition();
    if (repetition >= 0) {
        results.add(repetition, words);
        return;
    }
    for (qsizetype place = 0; place < lines.size(); ++place)
        results.add(place, words);
}

} // namespace earmark
