// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagetext.h"

namespace earmark {

/// A highlight where it stands in the text.
struct Passage
{
    AnnotationId id{};
    PageSpan span;
    int colour = 0;
    bool hasNote = false;

    bool operator==(const Passage &) const = default;
};

/// What is drawn on the text: where the sound is, passages, search hits, the selection, the caret.
struct PageMarks
{
    qsizetype currentRow = -1;
    qsizetype currentWord = -1; ///< of the current row
    QList<Passage> passages; ///< by their begins
    QList<Passage> bookmarks; ///< by their begins; drawn in the margin alone
    AnnotationId raised{}; ///< drawn stronger
    QList<PageSpan> hits; ///< in order
    qsizetype currentHit = -1;
    PageSpan selection;
    qsizetype caret = -1; ///< -1 while it is not shown
    bool isWhollyEstimated = false; ///< then the waves are fainter: they say less
};

} // namespace earmark
