// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Of an element that a machine heard, or of one that a person wrote.
std::optional<TimeSpan> spanOfElement(const QJsonObject &element)
{
    const auto timeUnder = [&element](QLatin1StringView key, QLatin1StringView otherKey) {
        const auto time = timeOf(element.value(key));
        return time ? time : timeOf(element.value(otherKey));
    };
    return spanOf(timeUnder("ts"_L1, "timestamp"_L1), timeUnder("end_ts"_L1, "end_timestamp"_L1));
}

} // namespace

bool isRev(const JsonFile &file)
{
    return file.root.contains("monologues"_L1);
}

// Punctuation carries the spaces, but between two monologues there is none.
Draft readRev(const JsonFile &file)
{
    ServiceWords spoken;
    spoken.setLanguage(file.root.value("language"_L1).toString());
    QHash<QString, QString> names;
    for (const auto &value : file.root.value("speakers"_L1).toArray()) {
        const QJsonObject speaker = value.toObject();
        names.insert(labelOf(speaker.value("id"_L1)), speaker.value("name"_L1).toString());
    }
    for (const auto &value : file.root.value("monologues"_L1).toArray()) {
        const QJsonObject monologue = value.toObject();
        const QString number = labelOf(monologue.value("speaker"_L1));
        QString name = monologue.value("speaker_info"_L1)
                           .toObject()
                           .value("display_name"_L1)
                           .toString(names.value(number));
        if (name.isEmpty())
            name = number;
        for (const auto &element : monologue.value("elements"_L1).toArray()) {
            SpeechPiece piece = pieceOf(element.toObject(), {"value"_L1, {}, {}});
            piece.span = spanOfElement(element.toObject());
            spoken.add(std::move(piece), name);
        }
        spoken.endParagraph();
    }
    return std::move(spoken).take();
}

} // namespace earmark
