// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagelayout.h"
#include "ui/reader/page/pagemarks.h"

namespace earmark {

/// What is under the pointer on the page.
struct PageSpot
{
    enum class Kind { Nothing, Word, Name, Time, Mark };

    Kind kind = Kind::Nothing;
    qsizetype position = -1; ///< in the text, nearest to the pointer
    qsizetype row = -1; ///< of a word or a mark, of the paragraph whose time it is, else the first
                        ///< of the turn
    AnnotationId passage{}; ///< a highlight or a bookmark; AnnotationId{} for none
    bool isBookmark = false; ///< `passage` is a bookmark
};

/// `view` is what is in view. Both are in the page's coordinates.
PageSpot spotAt(const PageText &text, PageLayout &layout, const PageMarks &marks, QPointF point,
                QRectF view);

/// The highlight at a position in the text, of several the last; AnnotationId{} for none.
AnnotationId passageAt(const PageMarks &marks, qsizetype position);

} // namespace earmark
