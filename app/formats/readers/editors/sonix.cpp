// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

bool isSonix(const JsonFile &file)
{
    const QJsonArray parts = file.root.value("transcript"_L1).toArray();
    return std::ranges::any_of(
        parts, [](const QJsonValue &part) { return !part["words"_L1].toArray().isEmpty(); });
}

Draft readSonix(const JsonFile &file)
{
    ServiceWords spoken;
    spoken.setLanguage(file.root.value("language"_L1).toString());
    for (const auto &value : file.root.value("transcript"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        const QString speaker = labelOf(part.value("speaker"_L1));
        const QJsonArray words = part.value("words"_L1).toArray();
        spoken.addWords(words, {"text"_L1, "start_time"_L1, "end_time"_L1}, speaker);
        if (words.isEmpty())
            spoken.addText(
                part.value("text"_L1).toString(),
                spanOf(timeOf(part.value("start_time"_L1)), timeOf(part.value("end_time"_L1))),
                speaker);
    }
    return std::move(spoken).take();
}

} // namespace earmark
