// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/movedrange.h"

namespace earmark {

MovedRanges::MovedRanges(const Transcript &before, const Edit &edit)
    : m_before(before)
{
    for (const LinesChange &change : edit.lines) {
        for (const Cue &cue : change.before)
            m_changed.insert(cue.id);
        for (const Cue &cue : change.after) {
            for (const Word &word : cue.words)
                m_after.insert(word.id, {cue.id, word});
        }
    }
}

std::optional<MovedRanges::PlacedWord> MovedRanges::placeOf(const Cue &cue, const Word &word) const
{
    if (!m_changed.contains(cue.id))
        return PlacedWord{cue.id, word};
    const auto found = m_after.constFind(word.id);
    return found == m_after.cend() ? std::nullopt : std::optional(*found);
}

std::optional<CueRange> MovedRanges::after(const CueRange &range) const
{
    const auto rows = textRangeOf(m_before, range);
    if (!rows)
        return {};
    std::optional<CueRange> moved;
    for (qsizetype row = rows->firstRow; row <= rows->lastRow; ++row) {
        const Cue &cue = m_before.cues.at(row);
        const qsizetype begin = row == rows->firstRow ? rows->firstOffset : 0;
        const qsizetype end = row == rows->lastRow ? rows->lastOffset : cue.text.size();
        for (const Word &word : cue.words) {
            if (word.end() <= begin || word.offset >= end)
                continue;
            const auto place = placeOf(cue, word);
            if (!place)
                continue;
            const auto into = qint32(std::max<qsizetype>(0, begin - word.offset));
            const auto missing = qint32(std::max<qsizetype>(0, word.end() - end));
            const qint32 firstOffset = place->word.offset + std::min(into, place->word.length);
            const qint32 lastOffset = std::max(place->word.offset, place->word.end() - missing);
            if (!moved)
                moved = CueRange{place->cue, firstOffset, {}, 0};
            moved->lastCue = place->cue;
            moved->lastOffset = lastOffset;
        }
    }
    return moved;
}

} // namespace earmark
