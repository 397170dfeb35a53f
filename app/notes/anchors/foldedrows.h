// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/likeness.h"
#include "transcript/folding.h"
#include "transcript/textrange.h"

#include <optional>

namespace earmark {

/// The words of a transcript as one folded text, and the way back to its rows. The transcript must
/// outlive it. Places are UTF-16 units of text().
class FoldedRows
{
public:
    explicit FoldedRows(const Transcript &transcript);

    const QString &text() const { return m_folded.text(); }
    /// The whole words around a stretch of text(), which must not be empty.
    std::optional<TextRange> words(const FuzzyMatch &stretch) const;
    qsizetype placeOfRow(qsizetype row) const; ///< where a row begins; the end for the row past all

private:
    qsizetype rowAt(qsizetype origin) const;

    const Transcript &m_transcript;
    QList<qsizetype> m_begins; ///< of the rows, in their joined text before folding
    FoldedText m_folded{FoldedText::Between::Space};
};

} // namespace earmark
