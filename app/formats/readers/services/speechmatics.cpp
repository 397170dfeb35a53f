// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isSpeechmatics(const JsonFile &file)
{
    return anyBestHas(file.root.value("results"_L1).toArray(), "content"_L1);
}

Draft readSpeechmatics(const JsonFile &file)
{
    ServiceWords spoken;
    spoken.setLanguage(
        file.root["metadata"_L1]["transcription_config"_L1]["language"_L1].toString());
    for (const auto &value : file.root.value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        QJsonObject word = bestOf(value);
        word.insert("start"_L1, result.value("start_time"_L1));
        word.insert("end"_L1, result.value("end_time"_L1));
        SpeechPiece piece = pieceOf(word, {"content"_L1, "start"_L1, "end"_L1});
        const QString side = result.value("attaches_to"_L1).toString();
        piece.gluesBefore = side == "previous"_L1 || side == "both"_L1;
        piece.gluesAfter = side == "next"_L1 || side == "both"_L1;
        if (piece.gluesBefore)
            piece.span.reset();
        if (const QString channel = result.value("channel"_L1).toString(); !channel.isEmpty())
            spoken.goToChannel(channel);
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
    spoken.setLanguage(file.root["job"_L1]["lang"_L1].toString());
    const QJsonArray speakers = file.root.value("speakers"_L1).toArray();
    qsizetype speaker = 0;
    for (const auto &value : file.root.value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        SpeechPiece piece = pieceOf(word, {"name"_L1, "time"_L1, "time"_L1});
        const auto duration = timeOf(word.value("duration"_L1));
        if (piece.span && duration)
            piece.span->end = piece.span->begin + *duration;
        while (piece.span && speaker + 1 < speakers.size()
               && timeOf(speakers.at(speaker + 1)["time"_L1]).value_or(milliseconds::max())
                   <= piece.span->begin)
            ++speaker;
        const QString name = labelOf(speakers.at(speaker)["name"_L1]);
        spoken.add(std::move(piece), name);
    }
    return std::move(spoken).take();
}

} // namespace earmark
