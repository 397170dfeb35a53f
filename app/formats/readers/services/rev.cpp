// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isRev(const JsonFile &file)
{
    return file.root.contains("monologues"_L1);
}

// Punctuation carries the spaces.
Draft readRev(const JsonFile &file)
{
    ServiceWords spoken;
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
        for (const auto &element : monologue.value("elements"_L1).toArray())
            spoken.add(pieceOf(element.toObject(), {"value"_L1, "ts"_L1, "end_ts"_L1}), name);
    }
    return std::move(spoken).take();
}

} // namespace earmark
