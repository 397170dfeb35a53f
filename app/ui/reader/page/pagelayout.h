// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagetext.h"
#include "ui/reader/page/readingstyle.h"
#include "ui/reader/page/speakermargin.h"

#include <QBitArray>
#include <QRectF>
#include <QTextLayout>

#include <map>
#include <memory>

namespace earmark {

/// Where the turns of the page are, in pixels from the page's top left corner. A turn is laid out
/// when it is first needed; until then its height is an estimate.
class PageLayout
{
public:
    explicit PageLayout(const PageText &text);

    const SpeakerMargin &margin() const { return m_margin; }
    const ReadingStyle &style() const { return m_style; }

    // All of these except setHeadHeight() discard layouts that are no longer valid.
    void setStyle(const ReadingStyle &style, const QFont &interfaceFont);
    void setViewWidth(int width);
    void setHeadHeight(qreal height);
    void resetText(); ///< call it when the text is another
    /// Call it when `removed` turns from `first` on have become `added` others; the rest stays. No
    /// turn has a room of its own then.
    void replaceTurns(qsizetype first, qsizetype removed, qsizetype added);
    /// The text of a turn takes this much room, whatever it needs; -1 for no turn.
    void setRoom(qsizetype turn, qreal height);
    void resetNames(); ///< call it when names or times changed but the words did not

    qreal columnLeft() const { return m_columnLeft; }
    qreal columnWidth() const { return m_columnWidth; }
    qreal headHeight() const { return m_headHeight; }
    qreal height() const;

    qreal top(qsizetype turn) const;
    qreal textTop(qsizetype turn) const;
    qsizetype turnAt(qreal y) const;
    /// Lays out a turn; true if its height differs from the estimate.
    bool layOut(qsizetype turn);
    const QTextLayout &turnLayout(qsizetype turn);

    /// The rectangles that a span of the text covers in the turns `first` to `last`.
    QList<QRectF> bands(PageSpan span, qsizetype first, qsizetype last);
    QRectF caretRect(qsizetype position);
    /// The position at a point: with `between` the nearest gap between two letters, else the letter
    /// under the point.
    qsizetype positionAt(QPointF point, bool between);
    /// The first and last position of the line that contains `position`.
    PageSpan lineAround(qsizetype position);
    qreal baseline(qsizetype turn); ///< of its first line

    /// A paragraph within a turn, and where its first line is.
    struct Paragraph
    {
        qsizetype row = 0;
        qreal top = 0;
        qreal baseline = 0;
    };
    /// Those of a turn that have room for a time in the margin.
    QList<Paragraph> paragraphsWithTime(qsizetype turn);

private:
    int lineOf(qsizetype turn, qsizetype position);
    std::unique_ptr<QTextLayout> layoutOf(qsizetype turn) const;
    qreal paragraphGap() const;
    qreal estimatedHeight(qsizetype turn) const;
    qreal blockHeight(qsizetype turn, qreal textHeight) const;
    qreal marginHeight(qsizetype turn) const;
    void updateTops() const;
    void forgetHeights();
    void forgetFarFrom(qsizetype turn);

    const PageText &m_text;
    SpeakerMargin m_margin;
    ReadingStyle m_style;
    QFont m_font;
    qreal m_letterWidth = 8;
    int m_viewWidth = 800;
    qreal m_columnLeft = 148;
    qreal m_columnWidth = 600;
    qreal m_headHeight = 0;
    QList<float> m_heights;
    QBitArray m_known;
    qsizetype m_roomTurn = -1;
    qreal m_room = 0;
    mutable QList<qreal> m_tops; ///< without the head; one more entry than turns
    mutable qsizetype m_topsKnown = 0;
    std::map<qsizetype, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace earmark
