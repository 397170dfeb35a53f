// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/view/pagecaret.h"
#include "ui/reader/view/pageview.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace earmark {

/// A page with a caret and a selection that follow mouse and keyboard.
class SelectableView : public PageView
{
    Q_OBJECT

public:
    explicit SelectableView(QWidget *parent = nullptr);

    PageSpan selection() const { return m_caret.selection(); }
    QString selectedText() const { return text().text(selection()); }
    void select(PageSpan span);
    void selectAll();
    void clearSelection();

    qsizetype caretPosition() const { return m_caret.position(); } ///< -1 for none
    void setCaretPosition(qsizetype position); ///< shows it, and scrolls there
    void setCaret(qsizetype position); ///< only that
    /// Where the caret would appear: at the current row if it is in view, else at the top.
    qsizetype firstCaretPosition();
    QRectF caretInView();
    qsizetype positionNear(QPoint inViewport);

signals:
    void selectionChanged();
    void selectionFinished(); ///< the mouse button was released or the key has acted
    void caretMoved();
    void clicked(QPoint inViewport, QPoint globalPosition); ///< not dragged
    void clickTakenBack(); ///< the last click was the first half of a double click
    void lineActivated(qsizetype row); ///< Ctrl+Enter
    void lineOpened(qsizetype position); ///< Enter

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void press(QPoint at, bool extending);
    void scrollWithoutText(const QKeyEvent &event);
    void moveCaret(PageCaret::Move move, bool selecting);
    void announce(PageSpan selectionBefore, qsizetype caretBefore);
    void showCaret(bool shown);

    PageCaret m_caret;
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_clickable = false;
    bool m_wasClicked = false; ///< the last release emitted clicked()
    bool m_caretShown = false;
    QElapsedTimer m_sinceDoubleClick;
    QBasicTimer m_autoScroll;
};

} // namespace earmark
