// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringView>

namespace earmark {

/// A place where a searched text stands, in UTF-16 units of a cue's text.
struct TextHit
{
    qsizetype row = 0;
    qint32 offset = 0;
    qint32 length = 0;

    bool operator==(const TextHit &) const = default;
};

/// Finds text in a transcript as it was when this was made. Letters match whatever their case and
/// accents (é = e, œ = oe), as do all apostrophes, quotes, hyphens and runs of white space.
class TranscriptSearch
{
public:
    TranscriptSearch() = default;
    explicit TranscriptSearch(const Transcript &transcript);

    /// Every hit, in order, none overlapping another. None for a query of white space.
    QList<TextHit> findAll(QStringView query) const;

private:
    QStringList m_texts; ///< of the cues, shared with the transcript
    QString m_folded; ///< of all rows, each ended by a character that no query holds
    QList<qsizetype> m_rowBegins; ///< in m_folded
};

/// The same for a single search.
QList<TextHit> findAll(const Transcript &transcript, QStringView query);

} // namespace earmark
