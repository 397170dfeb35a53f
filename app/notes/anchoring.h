// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "transcript/textrange.h"
#include "transcript/transcript.h"

namespace earmark {

/// The words of a range; a line break parts turns.
QString textIn(const Transcript &transcript, const TextRange &range);

/// The range widened to whole words, and with white space off its ends; punctuation beside a word
/// is in it where it was in `range`. Nothing when no word is left.
std::optional<TextRange> wholeWords(const Transcript &transcript, TextRange range);

/// A highlight of `range`, with quote, times, speaker and anchor, without id. `transcript` has its
/// (perhaps estimated) times; `kept` is the id it is stored under.
Annotation highlightOf(const Transcript &transcript, TranscriptId kept, TextRange range);

/// Where an annotation's words stand by its ids; nothing when they are not what was quoted. Quick.
std::optional<TextRange> placeByIds(const Annotation &annotation, const Transcript &transcript,
                                    TranscriptId kept);

/// Where an annotation's words stand now: by ids when the quote is still there, else where like
/// words are said within 30 s of its time, if there is just one such place. Between two that are as
/// like, the words around the quote decide, if they can. Nothing when the words are gone or in
/// doubt: the annotation then plays by its time. May take a second, where the words are sought.
std::optional<TextRange> placeOf(const Annotation &annotation, const Transcript &transcript,
                                 TranscriptId kept);

} // namespace earmark
