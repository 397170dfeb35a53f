// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// What the sound says of a line of the transcript.
struct CueAlignment
{
    CueId cue{};
    std::optional<TimeSpan> span; ///< nothing when the line is not said
    float confidence = -1; ///< 0…1
    QList<TimeSpan> words; ///< as splitIntoWords() counts them; empty without a span

    bool operator==(const CueAlignment &) const = default;
};

/// A transcript laid against the sound.
struct Alignment
{
    /// In the order of the text. None at all: text and sound have nothing to do with each other.
    QList<CueAlignment> cues;
    QList<TimeSpan> untranscribed; ///< more than five seconds that nobody transcribed
    QStringList languages; ///< spoken, most first
    milliseconds duration{0}; ///< of the episode
    /// How much better the text fits than backwards, for each fifth of a second, in deviations: 0
    /// when sound and text have nothing to do with each other.
    double likeness = 0;

    bool operator==(const Alignment &) const = default;
};

/// The transcript with the times of an alignment, marked TimeOrigin::Aligned. Pinned lines keep
/// their begin; lines that are not said lose their times and become TimeOrigin::NotSpoken. Lines
/// that the alignment does not know stay as they are.
Transcript withAlignedTimes(Transcript transcript, const Alignment &alignment);

/// The lines of an aligned transcript that somebody should listen to: those of little confidence,
/// those that were not found, and the neighbours of these. Pinned ones are beyond doubt.
QList<CueId> doubtfulLines(const Transcript &aligned);

} // namespace earmark
