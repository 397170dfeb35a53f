// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// Somebody who may be speaking.
struct SpeakerChoice
{
    SpeakerId speaker{}; ///< not set for a person who does not speak in the transcript yet
    QString name;
    QString reason; ///< why this person is proposed; may be empty
    bool isLikely = false; ///< the voice says so
    int colour = -1; ///< of the speaker, or -1
    QList<TimeSpan> samples; ///< where the voice is heard

    bool operator==(const SpeakerChoice &) const = default;
};

} // namespace earmark
