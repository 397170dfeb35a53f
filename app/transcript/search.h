// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/folding.h"
#include "transcript/textrange.h"
#include "transcript/transcript.h"

namespace earmark {

/// Finds text in a transcript as it was when this was made, folded: letters match whatever their
/// case and accents, as do all apostrophes, quotes, hyphens and runs of white space. What is sought
/// may begin in one cue and end in another: subtitles break sentences anywhere.
class TranscriptSearch
{
public:
    TranscriptSearch() = default;
    explicit TranscriptSearch(const Transcript &transcript);

    /// Every hit, in order, none overlapping another. None for a query of white space.
    QList<TextRange> findAll(QStringView query) const;

private:
    qsizetype rowAt(qsizetype place) const;
    qsizetype endOf(qsizetype row, qsizetype place) const;

    QStringList m_texts; ///< of the cues, shared with the transcript
    FoldedText m_folded{FoldedText::Between::Signs}; ///< all rows, as they follow each other
    QList<qsizetype> m_rowBegins; ///< in m_folded
};

/// The same for a single search.
QList<TextRange> findAll(const Transcript &transcript, QStringView query);

} // namespace earmark
