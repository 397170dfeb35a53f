// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/edit.h"
#include "transcript/textrange.h"

#include <QHash>
#include <QSet>

namespace earmark {

/// Finds where stretches of text are after an edit.
class MovedRanges
{
public:
    /// `before` must outlive it.
    MovedRanges(const Transcript &before, const Edit &edit);

    /// From the first word that stays to the last. Nothing if no word stays, or if the range is not
    /// in the transcript.
    std::optional<CueRange> after(const CueRange &range) const;

private:
    /// A word and the line that it is in.
    struct PlacedWord
    {
        CueId cue{};
        Word word;
    };
    std::optional<PlacedWord> placeOf(const Cue &cue, const Word &word) const;

    const Transcript &m_before;
    QSet<CueId> m_changed;
    QHash<WordId, PlacedWord> m_after; ///< the words of the changed lines
};

} // namespace earmark
