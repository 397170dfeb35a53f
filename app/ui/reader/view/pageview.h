// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagelayout.h"
#include "ui/reader/page/pagemarks.h"
#include "ui/widgets/look/theme.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace earmark {

class FocusFrame;
class MarkScrollBar;

/// Shows a page: a head, which is a widget, and under it the turns of a transcript. Scrolls. When
/// widths, fonts or estimated heights change, the text in view stays in its place.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    const PageText &text() const { return m_text; }
    const PageMarks &marks() const { return m_marks; }
    const ReadingStyle &readingStyle() const { return m_layout.style(); }

    void setHead(QWidget *head); ///< scrolls with the text
    int headHeight() const;
    void setSpaceAbove(int height); ///< without a head, as if there were one
    void setReadingStyle(const ReadingStyle &style);
    void setPassages(const QList<Passage> &passages, const QList<Passage> &bookmarks);
    void putPassage(const Passage &passage,
                    bool isBookmark); ///< a new one, or one that has changed
    void removePassage(AnnotationId id);
    void setRaised(AnnotationId id);
    void setCorrections(const CorrectedPlaces &corrections);
    void setDifferences(const Differences &differences);
    void setHits(const QList<PageSpan> &hits, qsizetype current);

    /// The rectangles that `span` covers, in the viewport's coordinates. Lays out turns as needed.
    QList<QRectF> bandsInView(PageSpan span);
    bool isInView(PageSpan span);
    /// Scrolls if any part of `span` is out of view.
    void reveal(PageSpan span);
    void revealInHead(const QRect &place); ///< in the head's coordinates
    qsizetype topPosition(); ///< in the text, first in view; -1 if the head is
    void showAtTop(qsizetype position, qreal distance = 0); ///< so far below it

signals:
    void columnMoved(int left, int width);
    void scrolled();
    void scrolledByReader();
    void leaping(); ///< about to go somewhere else in the text
    void zoomRequested(int steps); ///< by the wheel, with Ctrl

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    /// Shows another transcript. If its words are the same, only times and names change, the page
    /// stays where it is, and the result is true; else the page starts at its top.
    bool replaceTranscript(const Transcript &transcript);
    /// Shows the same transcript after an edit. Turns that are the same stay where they are, and
    /// the cue `apart`, if there is one, begins and ends a line of the page.
    void editTranscript(const Transcript &transcript, CueId apart);
    /// The turn with that text takes so much room; -1 for none.
    void setRoom(qsizetype turn, qreal height);
    PageLayout &pageLayout() { return m_layout; }
    PageMarks &editMarks() { return m_marks; }
    const Theme &theme() const { return m_theme; }
    QPointF pagePoint(QPointF inViewport) const;
    int scrollValue() const;
    QRectF viewOnPage() const; ///< what is in view, in the page's coordinates
    /// With a short animation if the desktop allows animations.
    void scrollSmoothly(qreal y);
    void stopScrolling() { m_scrolling.stop(); }
    void updateSpan(PageSpan span);
    /// Call this when turns out of view may have been laid out: keeps the text in view in place.
    void settle();

    struct Place
    {
        qsizetype position = -1; ///< in the text; -1 for the head
        qreal distance = 0; ///< from the top of the view
    };
    Place placeAtTop();
    void goTo(const Place &place);

private:
    void relayout(const Place &place);
    void placeHead();
    void updateRange();
    void anchorAtTop();
    bool layOutInView();
    void showMarks();

    Theme m_theme;
    PageText m_text;
    PageLayout m_layout;
    PageMarks m_marks;
    MarkScrollBar *m_bar;
    FocusFrame *m_focusFrame; ///< shown when Tab brought the focus
    QWidget *m_head = nullptr;
    QVariantAnimation m_scrolling;
    qsizetype m_anchorTurn = -1; ///< stays in its place when turns above it change height
    qreal m_anchorDistance = 0; ///< from the top of the view
    bool m_settling = false;
    int m_turned = 0; ///< by the wheel with Ctrl, not yet a whole step
};

} // namespace earmark
