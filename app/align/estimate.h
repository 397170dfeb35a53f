// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "transcript/transcript.h"

namespace earmark {

/// "This line starts now": the listener says when a cue begins or, without a time, that nobody says
/// it.
struct Pin
{
    CueId cue{};
    std::optional<milliseconds> time;

    bool operator==(const Pin &) const = default;
};

/// The transcript with its pins applied and without estimates.
Transcript withPins(Transcript transcript, const QList<Pin> &pins, milliseconds duration);

/// Gives every cue without a known time an estimate, marked TimeOrigin::Estimated, and marks pinned
/// ones TimeOrigin::Pinned. Between known times (pins, times of the file, begin and end of the
/// episode) a piecewise linear map spreads the text, by its length, over the speech in the sound.
/// Earlier estimates in `transcript` are removed first. If `activity` is empty, the whole duration
/// counts as speech. A pin that is earlier than a pin above it gets that one's time. Lines that are
/// not spoken get no time.
Transcript withEstimatedTimes(Transcript transcript, const QList<Pin> &pins,
                              const SpeechActivity &activity);

} // namespace earmark
