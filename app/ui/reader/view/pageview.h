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

/// Shows a page: a head, which is a widget, and under it the turns of a transcript. Scrolls, and
/// keeps what is being read in its place when widths, fonts or estimated heights change.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    const PageText &text() const { return m_text; }
    const PageMarks &marks() const { return m_marks; }
    const ReadingStyle &readingStyle() const { return m_layout.style(); }

    void setHead(QWidget *head); ///< scrolls with the text
    void setReadingStyle(const ReadingStyle &style);
    void setPassages(const QList<Passage> &passages, const QList<Passage> &bookmarks);
    void setRaised(AnnotationId id);
    void setHits(const QList<PageSpan> &hits, qsizetype current);

    /// In the viewport's coordinates; sets the turns that it needs.
    QList<QRectF> bandsInView(PageSpan span);
    bool isInView(PageSpan span);
    /// Scrolls only if `span` is not wholly in view.
    void reveal(PageSpan span);
    void revealInHead(const QRect &place); ///< of the head

signals:
    void columnMoved(int left, int width);
    void scrolled();
    void scrolledByReader();
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

    /// Takes other words, from the top, or other times and names of the same words, where one was.
    bool takeTranscript(const Transcript &transcript);
    PageLayout &pageLayout() { return m_layout; }
    PageMarks &editMarks() { return m_marks; }
    const Theme &theme() const { return m_theme; }
    QPointF pagePoint(QPointF inViewport) const;
    int scrollValue() const;
    /// With a short animation where the desktop has any.
    void scrollSmoothly(qreal y);
    void stopScrolling() { m_scrolling.stop(); }
    void updateSpan(PageSpan span);
    /// To be called when turns out of view may have been set: keeps what is in view where it is.
    void settle();

private:
    struct Place
    {
        qsizetype position = -1; ///< of the text, or -1 in the head
        qreal distance = 0; ///< from the top of the view
    };
    Place placeAtTop();
    void goTo(const Place &place);
    void relayout(const Place &place);
    void placeHead();
    void updateRange();
    void anchorAtTop();
    bool layOutInView();
    void updateScrollMarks();

    Theme m_theme;
    PageText m_text;
    PageLayout m_layout;
    PageMarks m_marks;
    MarkScrollBar *m_bar;
    FocusFrame *m_focusFrame; ///< shown when the focus has not come with the pointer
    QWidget *m_head = nullptr;
    QVariantAnimation m_scrolling;
    qsizetype m_anchorTurn = -1; ///< stays where it is seen, whatever is set above it
    qreal m_anchorDistance = 0; ///< from the top of the view
    bool m_settling = false;
    int m_turned = 0; ///< of the wheel, with Ctrl, less than a step
};

} // namespace earmark
