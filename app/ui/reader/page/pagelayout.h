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

/// Where the turns of the page stand, in pixels from the page's top left corner. Turns are set when
/// they are looked at; until then their height is an estimate.
class PageLayout
{
public:
    explicit PageLayout(const PageText &text);

    const SpeakerMargin &margin() const { return m_margin; }
    const ReadingStyle &style() const { return m_style; }

    // All of these but setHeadHeight() forget what was set where they must.
    void setStyle(const ReadingStyle &style, const QFont &interfaceFont);
    void setViewWidth(int width);
    void setHeadHeight(qreal height);
    void takeText();
    void takeNames(); ///< other speakers' names or times, the same words

    qreal columnLeft() const { return m_columnLeft; }
    qreal columnWidth() const { return m_columnWidth; }
    qreal headHeight() const { return m_headHeight; }
    qreal height() const;

    qreal top(qsizetype turn) const;
    qreal textTop(qsizetype turn) const;
    qsizetype turnAt(qreal y) const;
    /// Sets a turn; true when its height was not what had been estimated.
    bool layOut(qsizetype turn);
    const QTextLayout &turnLayout(qsizetype turn);

    /// The bands that a span of the text covers in the turns `first` … `last`.
    QList<QRectF> bands(PageSpan span, qsizetype first, qsizetype last);
    QRectF caretRect(qsizetype position);
    /// The position nearest to a point; `between` asks for gaps between letters, not for letters.
    qsizetype positionAt(QPointF point, bool between);
    /// The first and last position of the line in which `position` stands.
    PageSpan lineAround(qsizetype position);
    qreal baseline(qsizetype turn); ///< of its first line

private:
    int lineOf(qsizetype turn, qsizetype position);
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
    mutable QList<qreal> m_tops; ///< without the head, one more than turns
    mutable qsizetype m_topsKnown = 0;
    std::map<qsizetype, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace earmark
