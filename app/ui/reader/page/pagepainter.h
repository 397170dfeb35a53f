// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagelayout.h"
#include "ui/reader/page/pagemarks.h"

class QPainter;

namespace earmark {

/// Draws turns of the page, in the page's coordinates.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const Theme &theme, const PageText &text, PageLayout &layout,
                const PageMarks &marks);

    void paintTurn(qsizetype turn);

    struct MarginMark
    {
        Passage passage;
        QRectF place;
        bool isBookmark = false;
    };
    /// The shapes in the margin for the passages and bookmarks that begin in a turn.
    static QList<MarginMark> marginMarks(const PageText &text, PageLayout &layout,
                                         const PageMarks &marks, qsizetype turn);

private:
    void paintBand(PageSpan span, const QColor &colour, const QMarginsF &more = {},
                   qreal radius = 2);
    void paintCurrentLine(PageSpan turnSpan);
    void paintCurrentWord(PageSpan turnSpan);
    void paintPassages(PageSpan turnSpan);
    void paintStripes(PageSpan span, const QList<Passage> &passages);
    void paintHits(PageSpan turnSpan);
    void paintWaves();
    void strikeOutNotSpoken();
    void paintCorrections();
    void paintDifferences();
    void paintMissing(qsizetype position);
    void paintMark(const MarginMark &mark);
    void paintCaret(PageSpan turnSpan);

    QPainter &m_painter;
    const Theme &m_theme;
    const PageText &m_text;
    PageLayout &m_layout;
    const PageMarks &m_marks;
    qsizetype m_turn = 0;
};

} // namespace earmark
