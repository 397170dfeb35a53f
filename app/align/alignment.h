// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// What the sound says of a line of the transcript.
struct CueAlignment
{
    std::optional<TimeSpan> span; ///< nothing when the line is not said
    float confidence = -1; ///< 0…1
    QList<TimeSpan> words; ///< as splitIntoWords() counts them; empty without a span

    bool operator==(const CueAlignment &) const = default;
};

/// A transcript laid against the sound.
struct Alignment
{
    QList<CueAlignment> cues; ///< one for every cue
    QList<TimeSpan> untranscribed; ///< more than five seconds that nobody transcribed
    QStringList languages; ///< spoken, most first
    milliseconds duration{0};
    /// How much better the text fits than backwards, for each fifth of a second, in deviations: 0
    /// when sound and text have nothing to do with each other.
    double likeness = 0;
};

/// The transcript with the times of an alignment, marked TimeOrigin::Aligned. Pinned lines keep
/// their begin; lines that are not said lose their times.
Transcript withAlignedTimes(Transcript transcript, const Alignment &alignment);

} // namespace earmark
