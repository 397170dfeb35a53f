// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "transcript/textrange.h"
#include "transcript/transcript.h"

namespace earmark {

/// The text of a range, with a line break between turns.
QString textIn(const Transcript &transcript, const TextRange &range);

/// The range widened to whole words and trimmed of white space. Punctuation beside a word is
/// included only if it was in `range`. Nothing if no word is left.
std::optional<TextRange> wholeWords(const Transcript &transcript, TextRange range);

/// A highlight of `range` with quote, times, speaker and anchor, but without an id. `transcript`
/// has its times (perhaps estimated); `kept` is the id under which it is stored.
Annotation highlightOf(const Transcript &transcript, TranscriptId kept, TextRange range);

/// The place of an annotation by its cue ids; nothing if the text there is not its quote. Fast.
std::optional<TextRange> placeByIds(const Annotation &annotation, const Transcript &transcript,
                                    TranscriptId kept);

} // namespace earmark
