// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isTrint(const JsonFile &file)
{
    const QJsonValue word = file.root["transcript"_L1]["words"_L1][0];
    return !word["value"_L1].isUndefined() && !word["time"_L1].isUndefined();
}

// The words name their paragraph, which names its speaker.
Draft readTrint(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonValue transcript = file.root.value("transcript"_L1);
    QHash<QString, QString> names;
    for (const auto &speaker : transcript["speakers"_L1].toArray())
        names.insert(labelOf(speaker["id"_L1]), speaker["name"_L1].toString());
    QHash<QString, QString> speakers;
    for (const auto &paragraph : transcript["paragraphs"_L1].toArray()) {
        const QString id = labelOf(paragraph["speaker"_L1]);
        speakers.insert(labelOf(paragraph["id"_L1]), names.value(id, id));
    }
    QString before;
    for (const auto &value : transcript["words"_L1].toArray()) {
        SpeechPiece piece;
        piece.text = value["value"_L1].toString();
        const auto begin = timeOf(value["time"_L1], JsonUnit::Milliseconds);
        const auto duration = timeOf(value["duration"_L1], JsonUnit::Milliseconds);
        if (begin)
            piece.span = spanOf(begin, *begin + duration.value_or(milliseconds(0)));
        const QString paragraph = labelOf(value["paragraphId"_L1]);
        if (!before.isEmpty() && paragraph != before)
            spoken.endParagraph();
        before = paragraph;
        spoken.add(std::move(piece), speakers.value(paragraph));
    }
    return std::move(spoken).take();
}

} // namespace earmark
