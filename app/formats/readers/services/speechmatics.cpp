// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isSpeechmatics(const JsonFile &file)
{
    const QJsonArray results = file.root.value("results"_L1).toArray();
    return std::ranges::any_of(
        results, [](const QJsonValue &result) { return bestOf(result).contains("content"_L1); });
}

Draft readSpeechmatics(const JsonFile &file)
{
    ServiceWords spoken;
    for (const auto &value : file.root.value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        QJsonObject word = bestOf(value);
        word.insert("start"_L1, result.value("start_time"_L1));
        word.insert("end"_L1, result.value("end_time"_L1));
        SpeechPiece piece = pieceOf(word, {"content"_L1, "start"_L1, "end"_L1});
        if (result.value("attaches_to"_L1).toString() == "previous"_L1)
            piece.span.reset();
        spoken.add(std::move(piece), labelOf(word.value("speaker"_L1)));
    }
    return std::move(spoken).take();
}

bool isOldSpeechmatics(const JsonFile &file)
{
    const QJsonObject word = file.root.value("words"_L1).toArray().first().toObject();
    return word.contains("name"_L1) && word.contains("time"_L1);
}

// The first version tells who speaks from when on.
Draft readOldSpeechmatics(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray speakers = file.root.value("speakers"_L1).toArray();
    qsizetype speaker = 0;
    for (const auto &value : file.root.value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        SpeechPiece piece = pieceOf(word, {"name"_L1, "time"_L1, "time"_L1});
        const auto duration = timeOf(word, "duration"_L1, JsonUnit::Seconds);
        if (piece.span && duration)
            piece.span->end = piece.span->begin + *duration;
        while (piece.span && speaker + 1 < speakers.size()
               && timeOf(speakers.at(speaker + 1).toObject(), "time"_L1, JsonUnit::Seconds)
                       .value_or(milliseconds::max())
                   <= piece.span->begin)
            ++speaker;
        const QString name = labelOf(speakers.at(speaker).toObject().value("name"_L1));
        spoken.add(std::move(piece), name);
    }
    return std::move(spoken).take();
}

} // namespace earmark
