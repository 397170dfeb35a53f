// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/textrange.h"

namespace earmark {

namespace {

bool isInside(const Transcript &transcript, qsizetype row, qsizetype offset)
{
    return row >= 0 && offset >= 0 && offset <= transcript.cues.at(row).text.size();
}

} // namespace

CueRange cueRangeOf(const Transcript &transcript, const TextRange &range)
{
    return {.firstCue = transcript.cues.at(range.firstRow).id,
            .firstOffset = qint32(range.firstOffset),
            .lastCue = transcript.cues.at(range.lastRow).id,
            .lastOffset = qint32(range.lastOffset)};
}

std::optional<TextRange> textRangeOf(const Transcript &transcript, const CueRange &range)
{
    const TextRange found{transcript.rowOf(range.firstCue), range.firstOffset,
                          transcript.rowOf(range.lastCue), range.lastOffset};
    const bool isThere = isInside(transcript, found.firstRow, found.firstOffset)
        && isInside(transcript, found.lastRow, found.lastOffset) && found.firstRow <= found.lastRow;
    return isThere ? std::optional(found) : std::nullopt;
}

} // namespace earmark
