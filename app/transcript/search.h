// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringView>

namespace earmark {

/// A place where a searched text stands: rows, and offsets in UTF-16 units into their texts; the
/// end is past the last character.
struct TextHit
{
    qsizetype firstRow = 0;
    qsizetype firstOffset = 0;
    qsizetype lastRow = 0;
    qsizetype lastOffset = 0;

    bool operator==(const TextHit &) const = default;
};

/// Finds text in a transcript as it was when this was made. Letters match whatever their case and
/// accents (é = e, œ = oe), as do all apostrophes, quotes, hyphens and runs of white space. What is
/// sought may begin in one cue and end in another: subtitles break sentences anywhere.
class TranscriptSearch
{
public:
    TranscriptSearch() = default;
    explicit TranscriptSearch(const Transcript &transcript);

    /// Every hit, in order, none overlapping another. None for a query of white space.
    QList<TextHit> findAll(QStringView query) const;

private:
    QStringList m_texts; ///< of the cues, shared with the transcript
    QString m_folded; ///< of all rows, as they follow each other
    QList<qsizetype> m_rowBegins; ///< in m_folded
};

/// The same for a single search.
QList<TextHit> findAll(const Transcript &transcript, QStringView query);

} // namespace earmark
