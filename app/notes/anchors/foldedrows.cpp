// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/foldedrows.h"

#include "notes/anchoring.h"

#include <algorithm>

namespace earmark {

FoldedRows::FoldedRows(const Transcript &transcript)
    : m_transcript(transcript)
{
    qsizetype length = 0;
    for (const Cue &cue : transcript.cues) {
        if (!m_begins.isEmpty() && cue.spaceBefore)
            m_folded.append(u" ", length);
        m_begins.append(length);
        m_folded.append(cue.text, length);
        length += cue.text.size() + 1;
    }
}

std::optional<TextRange> FoldedRows::words(const FuzzyMatch &stretch) const
{
    const qsizetype begin = m_folded.origins().at(stretch.begin);
    const qsizetype last = m_folded.origins().at(stretch.end - 1);
    const qsizetype firstRow = rowAt(begin);
    const qsizetype lastRow = rowAt(last);
    return wholeWords(
        m_transcript,
        {firstRow, begin - m_begins.at(firstRow), lastRow, last - m_begins.at(lastRow) + 1});
}

qsizetype FoldedRows::placeOfRow(qsizetype row) const
{
    if (row >= m_begins.size())
        return text().size();
    return std::ranges::lower_bound(m_folded.origins(), m_begins.at(row))
        - m_folded.origins().begin();
}

qsizetype FoldedRows::rowAt(qsizetype origin) const
{
    return std::ranges::upper_bound(m_begins, origin) - m_begins.begin() - 1;
}

} // namespace earmark
