// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

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

bool hasSpeakers(const QJsonArray &words)
{
    const QJsonObject word = words.first().toObject();
    return word.contains("speakerTag"_L1) || word.contains("speaker_tag"_L1);
}

} // namespace

bool isGoogle(const JsonFile &file)
{
    const QJsonObject best = bestOf(resultsOf(file).first());
    return best.contains("transcript"_L1) || best.contains("words"_L1);
}

// With diarization the last result repeats all words, with who said them.
Draft readGoogle(const JsonFile &file)
{
    ServiceWords spoken;
    QJsonArray results = resultsOf(file);
    if (results.size() > 1 && hasSpeakers(wordsOf(results.last()))
        && !hasSpeakers(wordsOf(results.first())))
        results = {results.last()};
    for (const auto &result : std::as_const(results)) {
        for (const auto &value : wordsOf(result)) {
            const QJsonObject word = value.toObject();
            const bool isCamel = word.contains("startTime"_L1);
            const QJsonValue tag = word.value(isCamel ? "speakerTag"_L1 : "speaker_tag"_L1);
            spoken.add(pieceOf(word,
                               {"word"_L1, isCamel ? "startTime"_L1 : "start_time"_L1,
                                isCamel ? "endTime"_L1 : "end_time"_L1}),
                       labelOf(tag));
        }
    }
    return std::move(spoken).take();
}

} // namespace earmark
