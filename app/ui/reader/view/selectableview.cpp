// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/selectableview.h"

#include "ui/reader/view/pagekeys.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

constexpr int autoScrollEvery = 30; // milliseconds

} // namespace

SelectableView::SelectableView(QWidget *parent)
    : PageView(parent)
    , m_caret(text(), pageLayout())
{
    setFocusPolicy(Qt::StrongFocus);
}

void SelectableView::select(PageSpan span)
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.select(span);
    announce(before, caretBefore);
    emit selectionFinished();
}

void SelectableView::selectAll()
{
    select({0, text().length()});
}

void SelectableView::clearSelection()
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.clear();
    announce(before, caretBefore);
}

void SelectableView::setCaret(qsizetype position)
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.setPosition(position);
    announce(before, caretBefore);
}

void SelectableView::setCaretPosition(qsizetype position)
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.setPosition(position);
    showCaret(true);
    announce(before, caretBefore);
    if (!text().isEmpty())
        reveal({position, position + 1});
}

QRectF SelectableView::caretInView()
{
    if (!m_caret.isSet() || text().isEmpty())
        return {};
    const QRectF caret = pageLayout().caretRect(m_caret.position());
    settle();
    return caret.translated(0, -scrollValue());
}

qsizetype SelectableView::positionNear(QPoint inViewport)
{
    return text().isEmpty() ? -1 : pageLayout().positionAt(pagePoint(inViewport), true);
}

void SelectableView::announce(PageSpan selectionBefore, qsizetype caretBefore)
{
    PageMarks &marks = editMarks();
    marks.selection = selection();
    marks.caret = m_caretShown ? m_caret.position() : -1;
    if (selectionBefore != selection() || caretBefore != caretPosition())
        viewport()->update();
    if (selectionBefore != selection())
        emit selectionChanged();
    if (caretBefore != caretPosition())
        emit caretMoved();
}

void SelectableView::showCaret(bool shown)
{
    m_caretShown = shown;
    editMarks().caret = shown ? m_caret.position() : -1;
    viewport()->update();
}

void SelectableView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || text().isEmpty())
        return;
    stopScrolling();
    m_pressed = event->pos();
    m_dragging = false;
    showCaret(false);
    press(m_pressed, bool(event->modifiers() & Qt::ShiftModifier));
}

void SelectableView::press(QPoint at, bool extending)
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    const qsizetype position = positionNear(at);
    const bool isTriple = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_clickable = !isTriple && !extending;
    m_wasClicked = false;
    m_sinceDoubleClick.invalidate();
    if (isTriple)
        m_caret.press(position, PageCaret::Unit::Row);
    else if (extending && m_caret.isSet())
        m_caret.select({caretBefore == before.begin ? before.end : before.begin, position});
    else
        m_caret.press(position, PageCaret::Unit::Letter);
    announce(before, caretBefore);
}

void SelectableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || text().isEmpty())
        return;
    m_sinceDoubleClick.start();
    m_clickable = false;
    if (std::exchange(m_wasClicked, false))
        emit clickTakenBack();
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    const QPointF point = pagePoint(event->pos());
    m_caret.press(pageLayout().positionAt(point, false), PageCaret::Unit::Word);
    announce(before, caretBefore);
}

void SelectableView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || text().isEmpty())
        return;
    const int minDistance = QGuiApplication::styleHints()->startDragDistance();
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < minDistance)
        return;
    m_dragging = true;
    m_clickable = false;
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.dragTo(positionNear(event->pos()));
    announce(before, caretBefore);
    if (viewport()->rect().contains(viewport()->rect().center().x(), event->pos().y()))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(autoScrollEvery, this);
}

void SelectableView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        PageView::timerEvent(event);
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int height = viewport()->height();
    const int beyond = at.y() < 0 ? at.y() : std::max(0, at.y() - height);
    verticalScrollBar()->setValue(scrollValue() + beyond / 2);
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    m_caret.dragTo(positionNear({at.x(), std::clamp(at.y(), 0, height - 1)}));
    announce(before, caretBefore);
}

void SelectableView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton || text().isEmpty())
        return;
    m_dragging = false;
    m_wasClicked = m_clickable;
    if (m_clickable) {
        clearSelection();
        emit clicked(event->pos(), event->globalPosition().toPoint());
    } else if (!selection().isEmpty()) {
        emit selectionFinished();
    }
    m_clickable = false;
}

// The caret starts at the current line if that is in view, else at the top of the view.
qsizetype SelectableView::firstCaretPosition()
{
    if (marks().currentRow >= 0) {
        const PageSpan row = text().rowSpan(marks().currentRow);
        if (isInView(row))
            return row.begin;
    }
    return pageLayout().positionAt({0, scrollValue() + 1.0}, true);
}

void SelectableView::moveCaret(PageCaret::Move move, bool selecting)
{
    const PageSpan before = selection();
    const qsizetype caretBefore = caretPosition();
    if (!m_caret.isSet())
        m_caret.setPosition(firstCaretPosition());
    else if (!m_caretShown && !selecting && !before.isEmpty())
        m_caret.setPosition(caretBefore);
    const qreal line = readingStyle().lineHeight();
    m_caret.move(move, selecting, viewport()->height() - 2 * line);
    showCaret(true);
    announce(before, caretBefore);
    settle();
    const QRectF caret = caretInView();
    const qreal bottom = viewport()->height() - line;
    const int valueBefore = scrollValue();
    if (caret.top() < line)
        verticalScrollBar()->setValue(int(scrollValue() + caret.top() - line));
    else if (caret.bottom() > bottom)
        verticalScrollBar()->setValue(int(scrollValue() + caret.bottom() - bottom));
    if (move == PageCaret::Move::PageBegin)
        verticalScrollBar()->setValue(0); // show the title too
    if (scrollValue() != valueBefore)
        emit scrolledByReader();
    if (selecting && !selection().isEmpty())
        emit selectionFinished();
}

// Keys that the page uses win over the window's shortcuts.
bool SelectableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEscape = !selection().isEmpty() && key->key() == Qt::Key_Escape;
        if (isEscape || caretKey(*key)) {
            event->accept();
            return true;
        }
    }
    return PageView::event(event);
}

void SelectableView::keyPressEvent(QKeyEvent *event)
{
    if (text().isEmpty()) {
        scrollWithoutText(*event);
        PageView::keyPressEvent(event);
        return;
    }
    if (const auto key = caretKey(*event)) {
        moveCaret(key->move, key->selecting);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Escape && m_caret.isSet())
        clearSelection();
    else if (isEnter && event->modifiers() & Qt::ControlModifier)
        emit lineActivated(m_caret.isSet() ? text().rowAt(m_caret.position()) : marks().currentRow);
    else if (isEnter)
        emit lineOpened(m_caret.isSet() ? m_caret.position() : firstCaretPosition());
    else
        event->ignore();
}

// Without text there is no caret to move.
void SelectableView::scrollWithoutText(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event.key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void SelectableView::focusInEvent(QFocusEvent *event)
{
    PageView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        showCaret(true);
}

void SelectableView::focusOutEvent(QFocusEvent *event)
{
    PageView::focusOutEvent(event);
    showCaret(false);
}

} // namespace earmark
