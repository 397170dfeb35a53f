// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "core/result.h"
#include "transcript/alignment.h"

namespace earmark {

struct AlignOptions
{
    QString language; ///< BCP 47; empty: the transcript's own, else detected from its text
    bool resync = false; ///< ignore the times of the file
    bool acceptsAny = false; ///< keep the times even if sound and text do not seem to match
    /// The transcript covers only this part of the sound. The caller then decides from
    /// Alignment::likeness whether the two belong together.
    std::optional<TimeSpan> part;
};

/// Aligns a transcript with its episode: forced alignment by dynamic programming between the
/// episode and the text as eSpeak NG says it (Malfrère & Dutoit 1997). It can skip text that is not
/// said and sound that is not transcribed. Pins hold, and so do the times of the file unless
/// `resync`. Two threads work; `goOn` is called from either, never from both at once. If sound and
/// text do not match, or if the text can't be read aloud, the alignment has no lines, unless
/// `acceptsAny`. Errors: the recording can't
/// be decoded, is too long or has no speech; the text has no words or no voice; too little memory;
/// stopped.
Result<Alignment> align(const QString &audioPath, const Transcript &transcript,
                        const AlignOptions &options, const GoOn &goOn);

/// What to say before aligning a text that can be read aloud only in part; empty for all others.
QString remarkOnReading(const Transcript &transcript, const QString &language);

/// The message for an alignment without lines, with the scores.
Error mismatchError(const Alignment &alignment);

} // namespace earmark
