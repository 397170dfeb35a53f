// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

bool isAssemblyAi(const JsonFile &file)
{
    const QJsonObject word = file.root.value("words"_L1).toArray().first().toObject();
    return file.root.value("utterances"_L1).isArray()
        || (word.contains("start"_L1) && !file.root.contains("segments"_L1));
}

Draft readAssemblyAi(const JsonFile &file)
{
    ServiceWords spoken;
    const WordKeys keys{"text"_L1, "start"_L1, "end"_L1, JsonUnit::Milliseconds};
    const QJsonArray utterances = file.root.value("utterances"_L1).toArray();
    for (const auto &value : utterances) {
        const QJsonObject utterance = value.toObject();
        spoken.addWords(utterance.value("words"_L1).toArray(), keys,
                        labelOf(utterance.value("speaker"_L1)));
    }
    if (utterances.isEmpty())
        spoken.addWords(file.root.value("words"_L1).toArray(), keys);
    return std::move(spoken).take();
}

} // namespace earmark
