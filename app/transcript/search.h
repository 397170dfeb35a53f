// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/folding.h"
#include "transcript/textrange.h"
#include "transcript/transcript.h"

namespace earmark {

/// Finds text in a transcript as it was when this object was made. Ignores case and accents, and
/// differences between apostrophes, quotes, hyphens and runs of white space. A hit may begin in one
/// cue and end in another, because subtitles break sentences anywhere.
class TranscriptSearch
{
public:
    TranscriptSearch() = default;
    explicit TranscriptSearch(const Transcript &transcript);

    /// All hits, in order and without overlaps. None if the query is only white space.
    QList<TextRange> findAll(QStringView query) const;

private:
    qsizetype rowAt(qsizetype place) const;
    qsizetype endOf(qsizetype row, qsizetype place) const;

    QStringList m_texts; ///< the texts of the cues, shared with the transcript
    FoldedText m_folded{FoldedText::Between::Found}; ///< all rows, one after the other
    QList<qsizetype> m_rowBegins; ///< where each row begins in m_folded
};

/// Shortcut for a single search.
QList<TextRange> findAll(const Transcript &transcript, QStringView query);

} // namespace earmark
