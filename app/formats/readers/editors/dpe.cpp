// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isDpe(const JsonFile &file)
{
    const QJsonObject word = file.root.value("words"_L1).toArray().first().toObject();
    return file.root.contains("paragraphs"_L1) && word.contains("start"_L1);
}

// BBC's DPE tells the speaker of each paragraph.
Draft readDpe(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonArray paragraphs = file.root.value("paragraphs"_L1).toArray();
    qsizetype paragraph = 0;
    for (const auto &value : file.root.value("words"_L1).toArray()) {
        const QJsonObject word = value.toObject();
        SpeechPiece piece = pieceOf(word, {"text"_L1, "start"_L1, "end"_L1});
        piece.gluesAfter = word.contains("space"_L1) && !word.value("space"_L1).toBool(true);
        const auto begin = timeOf(word.value("start"_L1));
        while (begin && paragraph + 1 < paragraphs.size()
               && timeOf(paragraphs.at(paragraph + 1)["start"_L1]).value_or(milliseconds::max())
                   <= *begin)
            ++paragraph;
        spoken.add(std::move(piece), labelOf(paragraphs.at(paragraph)["speaker"_L1]));
    }
    return std::move(spoken).take();
}

bool isKaldi(const JsonFile &file)
{
    return file.root.value("retval"_L1).toObject().contains("words"_L1);
}

// Who speaks from when on stands apart.
Draft readKaldi(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonValue value = file.root.value("retval"_L1);
    const QJsonArray segments = value["segmentation"_L1]["segments"_L1].toArray();
    qsizetype segment = 0;
    for (const auto &entry : value["words"_L1].toArray()) {
        const QJsonObject word = entry.toObject();
        const bool isWritten = word.contains("punct"_L1);
        SpeechPiece piece =
            pieceOf(word, {isWritten ? "punct"_L1 : "word"_L1, "start"_L1, "end"_L1});
        while (piece.span && segment + 1 < segments.size()
               && timeOf(segments.at(segment + 1)["start"_L1]).value_or(milliseconds::max())
                   <= piece.span->begin)
            ++segment;
        spoken.add(std::move(piece), labelOf(segments.at(segment)["speaker"_L1]));
    }
    return std::move(spoken).take();
}

} // namespace earmark
