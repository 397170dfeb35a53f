// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/beside/pairing.h"
#include "transcript/corrections/corrections.h"
#include "ui/reader/page/pagetext.h"

namespace earmark {

/// A highlight or a bookmark, and its place in the text.
struct Passage
{
    AnnotationId id{};
    PageSpan span;
    int colour = 0;
    bool hasNote = false;

    bool operator==(const Passage &) const = default;
};

/// What is drawn on the text: the current line and word, passages, search hits, the selection, the
/// caret.
struct PageMarks
{
    qsizetype currentRow = -1;
    qsizetype currentWord = -1; ///< in the current row
    QList<Passage> passages; ///< in order
    QList<Passage> bookmarks; ///< in order; drawn only in the margin
    AnnotationId raised{}; ///< drawn with more contrast
    QList<PageSpan> hits; ///< in order
    qsizetype currentHit = -1;
    PageSpan selection;
    qsizetype caret = -1; ///< -1 if hidden
    CorrectedPlaces corrections; ///< words that differ from the import; empty unless they are shown
    Differences differences; ///< from the text beside it; empty unless there is one
    bool isMostlyEstimated = false; ///< fainter waves: over half of the lines have one

    void sort(); ///< passages and bookmarks: by their places, then by id
    /// Adds a passage in its place or replaces the one with its id; answers whether it is another.
    bool put(const Passage &passage, bool isBookmark);
    bool remove(AnnotationId id); ///< answers whether it was there
    /// The correction at a position of the text.
    std::optional<CorrectedPlace> correctionAt(const PageText &text, qsizetype position) const;
    std::optional<Difference> differenceAt(const PageText &text, qsizetype position) const;
};

/// How the words of a correction were imported, for a person.
QString importedWording(const CorrectedPlace &correction);
/// What stands in the text beside the page instead.
QString otherWording(const Difference &difference);

} // namespace earmark
