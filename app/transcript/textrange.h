// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// A place in a text: an offset in the line of a row, in UTF-16 units.
struct LinePlace
{
    qsizetype row = 0;
    qsizetype offset = 0;

    auto operator<=>(const LinePlace &) const = default;
};

/// A stretch of text in a transcript: rows, and offsets in UTF-16 units into their texts. The end
/// is past the last character.
struct TextRange
{
    qsizetype firstRow = 0;
    qsizetype firstOffset = 0;
    qsizetype lastRow = 0;
    qsizetype lastOffset = 0;

    bool operator==(const TextRange &) const = default;
};

/// The same by the ids of its cues: for what is stored or sent on, as rows may change meanwhile.
struct CueRange
{
    CueId firstCue{};
    qint32 firstOffset = 0;
    CueId lastCue{};
    qint32 lastOffset = 0;

    bool operator==(const CueRange &) const = default;
};

/// `range` must be in the transcript.
CueRange cueRangeOf(const Transcript &transcript, const TextRange &range);

/// Nothing if a cue is gone, the cues have changed their order, or a text is too short.
std::optional<TextRange> textRangeOf(const Transcript &transcript, const CueRange &range);

} // namespace earmark
