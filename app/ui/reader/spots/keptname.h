// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagelayout.h"

class QPainter;

namespace earmark {

/// The name of the speaker whose turn began above the view. It stays in sight: at the top of the
/// margin, or in a strip across a narrow page.
struct KeptName
{
    qsizetype row = -1; ///< the first of the turn
    QRectF place; ///< in the page's coordinates; covers what is there
    QRectF name;
    QPointF edge; ///< as for SpeakerMargin
    qreal baseline = 0;
};

/// Nothing if the name of the first turn in view is itself in view, or if it has none.
std::optional<KeptName> keptName(const PageText &text, PageLayout &layout, QRectF view);

void paintKeptName(QPainter &painter, const Theme &theme, const PageText &text,
                   const PageLayout &layout, const KeptName &kept);

} // namespace earmark
