// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>
#include <utility>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What the long-running service answers lies one deeper.
QJsonArray resultsOf(const JsonFile &file)
{
    const QJsonValue results = file.root.value("results"_L1);
    if (results.isArray())
        return results.toArray();
    // The second version's batches: by the file that was heard.
    for (const auto &ofFile : results.toObject()) {
        for (const QJsonValue &transcript :
             {ofFile["transcript"_L1], ofFile["inlineResult"_L1]["transcript"_L1]}) {
            if (const QJsonArray found = transcript["results"_L1].toArray(); !found.isEmpty())
                return found;
        }
    }
    return file.root.value("response"_L1).toObject().value("results"_L1).toArray();
}

QJsonArray wordsOf(const QJsonValue &result)
{
    return bestOf(result).value("words"_L1).toArray();
}

// The versions of the service and its libraries spell the keys differently.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (object.contains(key))
            return object.value(key);
    }
    return QJsonValue::Undefined;
}

// Number 0 is nobody: who speaks is not known yet.
QString numberOf(const QJsonValue &tag)
{
    const QString label = labelOf(tag);
    return label == "0"_L1 ? QString() : label;
}

QString speakerOf(const QJsonObject &word)
{
    return numberOf(
        firstOf(word, {"speakerTag"_L1, "speaker_tag"_L1, "speakerLabel"_L1, "speaker_label"_L1}));
}

// A time of zero is left out.
std::optional<TimeSpan> spanOfWord(const QJsonObject &word)
{
    const QJsonValue begin =
        firstOf(word, {"startTime"_L1, "start_time"_L1, "startOffset"_L1, "start_offset"_L1});
    const auto end =
        timeOf(firstOf(word, {"endTime"_L1, "end_time"_L1, "endOffset"_L1, "end_offset"_L1}));
    return begin.isUndefined() && end ? spanOf(milliseconds(0), end) : spanOf(timeOf(begin), end);
}

bool hasSpeakers(const QJsonArray &words)
{
    return std::ranges::any_of(
        words, [](const QJsonValue &word) { return !speakerOf(word.toObject()).isEmpty(); });
}

milliseconds beginOf(const QJsonArray &words)
{
    const auto span = spanOfWord(words.first().toObject());
    return span ? span->begin : milliseconds(0);
}

// With diarization a result behind the others repeats all words, with who said them. Gives its
// place, or -1.
qsizetype placeOfRepetition(const QJsonArray &results)
{
    qsizetype last = results.size() - 1;
    while (last > 0 && !hasSpeakers(wordsOf(results.at(last))))
        --last;
    if (last <= 0)
        return -1;
    const QJsonArray repeated = wordsOf(results.at(last));
    qsizetype others = 0;
    bool areNamed = false;
    milliseconds first = milliseconds::max();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonArray words = i == last ? QJsonArray() : wordsOf(results.at(i));
        if (words.isEmpty())
            continue;
        others += words.size();
        areNamed = areNamed || hasSpeakers(words);
        first = std::min(first, beginOf(words));
    }
    // It may lack some of the words.
    const bool repeatsMost = !areNamed && repeated.size() * 5 >= others * 4;
    const bool repeatsAll = repeated.size() >= others && beginOf(repeated) <= first;
    return repeatsMost || repeatsAll ? last : -1;
}

// A result without words says when it ends, and begins where the one before did so.
std::optional<TimeSpan> spanOfResult(const QJsonObject &result, milliseconds &end)
{
    const auto ends = timeOf(firstOf(
        result,
        {"resultEndTime"_L1, "result_end_time"_L1, "resultEndOffset"_L1, "result_end_offset"_L1}));
    if (!ends)
        return {};
    return TimeSpan{std::exchange(end, *ends), *ends};
}

void addResult(const QJsonObject &result, ServiceWords &spoken, milliseconds &end)
{
    const auto span = spanOfResult(result, end);
    spoken.setLanguage(firstOf(result, {"languageCode"_L1, "language_code"_L1}).toString());
    if (const QString channel = numberOf(firstOf(result, {"channelTag"_L1, "channel_tag"_L1}));
        !channel.isEmpty())
        spoken.goToChannel(channel);
    const QJsonArray words = wordsOf(result);
    for (const auto &value : words) {
        const QJsonObject word = value.toObject();
        SpeechPiece piece = pieceOf(word, {"word"_L1, {}, {}});
        piece.span = spanOfWord(word);
        spoken.add(std::move(piece), speakerOf(word));
    }
    if (words.isEmpty())
        spoken.addText(bestOf(result).value("transcript"_L1).toString().trimmed(), span, {});
}

} // namespace

bool isGoogle(const JsonFile &file)
{
    const QJsonArray results = resultsOf(file);
    return anyBestHas(results, "transcript"_L1) || anyBestHas(results, "words"_L1);
}

Draft readGoogle(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray results = resultsOf(file);
    if (!results.isEmpty())
        spoken.setLanguage(
            firstOf(results.first().toObject(), {"languageCode"_L1, "language_code"_L1})
                .toString());
    const qsizetype repetition = placeOfRepetition(results);
    milliseconds end{0};
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (repetition < 0 || i == repetition)
            addResult(results.at(i).toObject(), spoken, end);
    }
    return std::move(spoken).take();
}

} // namespace earmark
