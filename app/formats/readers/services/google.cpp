// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What the long-running service answers lies one deeper.
QJsonArray resultsOf(const JsonFile &file)
{
    const QJsonArray results = file.root.value("results"_L1).toArray();
    if (!results.isEmpty())
        return results;
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

// With diarization the last result repeats all words, with who said them.
bool lastRepeatsAll(const QJsonArray &results)
{
    const QJsonArray last = wordsOf(results.last());
    if (results.size() < 2 || !hasSpeakers(last))
        return false;
    qsizetype others = -last.size();
    milliseconds first = milliseconds::max();
    for (const auto &result : results) {
        const QJsonArray words = wordsOf(result);
        others += words.size();
        if (!words.isEmpty())
            first = std::min(first, beginOf(words));
    }
    return last.size() >= others && beginOf(last) <= first;
}

void addResult(const QJsonObject &result, ServiceWords &spoken)
{
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
        spoken.addText(bestOf(result).value("transcript"_L1).toString().trimmed(), {}, {});
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
    const qsizetype from = lastRepeatsAll(results) ? results.size() - 1 : 0;
    for (qsizetype i = from; i < results.size(); ++i)
        addResult(results.at(i).toObject(), spoken);
    return std::move(spoken).take();
}

} // namespace earmark
