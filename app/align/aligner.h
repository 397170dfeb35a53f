// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "core/result.h"
#include "transcript/alignment.h"

namespace earmark {

struct AlignOptions
{
    QString language; ///< BCP 47; empty: as the transcript says, or as its text tells
    bool resync = false; ///< do not believe the times that the file has
    /// The transcript is of this stretch of the sound alone. Whether the two belong together is
    /// then left to the caller, by Alignment::likeness.
    std::optional<TimeSpan> part;
};

/// Lays a transcript against its episode: forced alignment by dynamic programming of the episode
/// and the text as eSpeak NG says it (Malfrère & Dutoit 1997), with ways around what is not said
/// and what is not transcribed. Pins, and times of the file unless they are to be mended, hold. Two
/// threads work; `goOn` is called from either, never from both at once. An alignment without lines
/// is the answer when sound and text have nothing to do with each other.
Result<Alignment> align(const QString &audioPath, const Transcript &transcript,
                        const AlignOptions &options, const GoOn &goOn);

/// What to say of an alignment without lines, with the evidence.
Error notWhatIsSaid(const Alignment &alignment);

} // namespace earmark
