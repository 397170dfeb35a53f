// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "transcript/transcript.h"

namespace earmark {

/// "This line starts now": the listener's word that a cue begins at a time, or, without one, that
/// nobody says it.
struct Pin
{
    CueId cue{};
    std::optional<milliseconds> time;

    bool operator==(const Pin &) const = default;
};

/// The transcript with its pins alone: what the listener has said of it.
Transcript withPins(Transcript transcript, const QList<Pin> &pins, milliseconds duration);

/// Gives every cue without a known time an estimated one, marked TimeOrigin::Estimated, and makes
/// pinned ones TimeOrigin::Pinned. Between facts (pins, times of the file, begin and end of the
/// episode) time is spread over the text by its length and over the sound by its speech: a
/// piecewise linear map. Earlier estimates in `transcript` are forgotten first. `activity` may be
/// empty: then all of the duration counts as speech. Pins that contradict each other (later text,
/// earlier time) are obeyed in the order of the text as far as time does not go backwards. Lines
/// that are not spoken get no time.
Transcript withEstimatedTimes(Transcript transcript, const QList<Pin> &pins,
                              const SpeechActivity &activity);

} // namespace earmark
