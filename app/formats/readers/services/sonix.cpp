// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isSonix(const JsonFile &file)
{
    const QJsonArray parts = file.root.value("transcript"_L1).toArray();
    return parts.first().toObject().contains("words"_L1);
}

Draft readSonix(const JsonFile &file)
{
    ServiceWords spoken;
    for (const auto &value : file.root.value("transcript"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        spoken.addWords(part.value("words"_L1).toArray(),
                        {"text"_L1, "start_time"_L1, "end_time"_L1},
                        labelOf(part.value("speaker"_L1)));
    }
    return std::move(spoken).take();
}

} // namespace earmark
