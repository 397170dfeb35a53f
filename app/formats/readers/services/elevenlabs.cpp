// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

// What was recorded in one channel reads as a list of words does.
bool isElevenLabs(const JsonFile &file)
{
    const QJsonArray transcripts = file.root.value("transcripts"_L1).toArray();
    return std::ranges::any_of(transcripts, [](const QJsonValue &transcript) {
        return transcript["words"_L1].isArray() && !transcript["channel_index"_L1].isUndefined();
    });
}

// The spaces are words.
Draft readElevenLabs(const JsonFile &file)
{
    ServiceWords spoken;
    for (const auto &transcript : file.root.value("transcripts"_L1).toArray()) {
        spoken.goToChannel(QString::number(transcript["channel_index"_L1].toInteger() + 1));
        spoken.setLanguage(transcript["language_code"_L1].toString());
        for (const auto &word : transcript["words"_L1].toArray())
            spoken.add(pieceOf(word.toObject(), {"text"_L1, "start"_L1, "end"_L1}),
                       labelOf(word["speaker_id"_L1]));
    }
    return std::move(spoken).take();
}

} // namespace earmark
