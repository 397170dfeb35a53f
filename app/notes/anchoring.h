// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "transcript/transcript.h"

namespace earmark {

/// A stretch of text in a transcript: rows, and offsets in UTF-16 units into their texts; the end is
/// past the last character.
struct TextRange
{
    qsizetype firstRow = 0;
    qsizetype firstOffset = 0;
    qsizetype lastRow = 0;
    qsizetype lastOffset = 0;

    bool operator==(const TextRange &) const = default;
};

/// The range widened to whole words and with white space off its ends; nothing when no word is left.
std::optional<TextRange> wholeWords(const Transcript &transcript, TextRange range);

/// A highlight of `range`, with quote, times, speaker and anchor, without id. `transcript` has its
/// (perhaps estimated) times; `kept` is the id it is stored under.
Annotation highlightOf(const Transcript &transcript, TranscriptId kept, TextRange range);

/// Where an annotation's words stand now: by ids when the quote is still there, else by the nearest
/// like words within 30 s of its time. Nothing when they are gone: it then plays by its time.
std::optional<TextRange> placeOf(const Annotation &annotation, const Transcript &transcript, TranscriptId kept);

} // namespace earmark
