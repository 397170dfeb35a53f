// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// The time of a word that was written after the line was aligned.
inline constexpr TimeSpan unheard{milliseconds(-1), milliseconds(-1)};

/// Where the aligner found a line of the transcript in the sound.
struct CueAlignment
{
    CueId cue{};
    std::optional<TimeSpan> span; ///< nothing if the line is not said
    float confidence = -1; ///< 0…1
    /// One per word of splitIntoWords(), or `unheard`; empty without a span.
    QList<TimeSpan> words;

    bool operator==(const CueAlignment &) const = default;
};

/// The result of aligning a transcript with the sound.
struct Alignment
{
    /// In the order of the text. Empty if text and sound have nothing to do with each other.
    QList<CueAlignment> cues;
    QList<TimeSpan> untranscribed; ///< speech of over 5 s that is not in the transcript
    QStringList languages; ///< spoken, the most frequent first
    milliseconds duration{0}; ///< of the episode
    /// How much better the text fits than the text backwards where somebody speaks, in standard
    /// deviations: about 0 if sound and text have nothing to do with each other.
    double likeness = 0;

    bool operator==(const Alignment &) const = default;
};

/// The transcript with the times of an alignment, marked TimeOrigin::Aligned. Pinned lines keep
/// the times they have; lines that are not said lose their times and become TimeOrigin::NotSpoken.
/// Lines that are not in the alignment stay unchanged.
Transcript withAlignedTimes(Transcript transcript, const Alignment &alignment);

/// The lines of an aligned transcript that somebody should check by ear: lines of low confidence,
/// lines that were not found, and the neighbours of the latter. Pinned lines are beyond doubt.
QList<CueId> doubtfulLines(const Transcript &aligned);

} // namespace earmark
