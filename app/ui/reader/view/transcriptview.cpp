// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/transcriptview.h"

#include "core/plaintip.h"
#include "ui/reader/view/transcriptaccess.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

// Fractions of the view's height: between the first two, the current line does not make the view
// scroll; the third is where scrolling puts it.
constexpr qreal comfortableTop = 0.04;
constexpr qreal comfortableBottom = 0.75;
constexpr qreal restingPlace = 1.0 / 3;

bool isMostlyEstimated(const Transcript &transcript)
{
    const auto guesses = std::ranges::count(transcript.cues, TimeOrigin::Estimated, &Cue::origin);
    return guesses * 2 > transcript.cues.size();
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : SelectableView(parent)
{
    makeAccessible(this);
    setAccessibleName(tr("Transcript"));
    connect(this, &PageView::scrolledByReader, this, &TranscriptView::stopFollowing);
    connect(this, &SelectableView::clicked, this, &TranscriptView::click);
    connect(this, &SelectableView::clickTakenBack, this, [this] {
        if (std::exchange(m_clickSought, false))
            emit seekTakenBack();
    });
    connect(this, &SelectableView::lineActivated, this, &TranscriptView::playRow);
    connect(this, &SelectableView::lineOpened, this, &TranscriptView::correctionRequested);
    connect(this, &SelectableView::selectionChanged, this, [this] {
        if (!selection().isEmpty())
            stopFollowing();
    });
}

void TranscriptView::setTranscript(const Transcript &transcript)
{
    const bool isSame = replaceTranscript(transcript);
    editMarks().isMostlyEstimated = isMostlyEstimated(transcript);
    if (!isSame) {
        clearSelection();
        m_following = true;
        m_heldRow = -1;
    }
    setPosition(std::exchange(m_position, milliseconds(-1)));
    emit nowMoved();
}

void TranscriptView::setLines(const Transcript &transcript, CueId apart)
{
    const PageText before = text();
    const qsizetype caret = caretPosition();
    editTranscript(transcript, apart);
    editMarks().isMostlyEstimated = isMostlyEstimated(transcript);
    clearSelection();
    if (caret >= 0)
        setCaret(before.positionIn(text(), caret));
    setPosition(std::exchange(m_position, milliseconds(-1)));
    emit nowMoved();
}

void TranscriptView::setRoomOf(CueId cue, qreal height)
{
    const qsizetype row = text().transcript().rowOf(cue);
    setRoom(row < 0 ? -1 : text().turnAt(text().rowSpan(row).begin), height);
}

QRectF TranscriptView::columnOf(qsizetype row)
{
    const qreal top = pageLayout().textTop(text().turnAt(text().rowSpan(row).begin));
    return {pageLayout().columnLeft(), top - scrollValue(), pageLayout().columnWidth(),
            qreal(readingStyle().lineHeight())};
}

void TranscriptView::setPosition(milliseconds position)
{
    if (position == m_position)
        return;
    m_position = position;
    const qsizetype row = position < milliseconds(0) ? -1 : text().transcript().rowAt(position);
    if (row < 0) {
        markNow(-1, -1);
        return;
    }
    const Cue &cue = text().transcript().cues.at(row);
    const bool isOver = cue.end && position >= *cue.end;
    markNow(row, isOver ? -1 : wordAt(cue, position));
}

void TranscriptView::restart()
{
    stopScrolling();
    clearSelection();
    m_following = true;
    m_heldRow = -1;
    setPosition(milliseconds(-1));
    verticalScrollBar()->setValue(0);
    emit nowMoved();
}

void TranscriptView::markNow(qsizetype row, qsizetype word)
{
    PageMarks &marks = editMarks();
    if (row == marks.currentRow && word == marks.currentWord)
        return;
    const PageSpan before = nowSpan();
    const qsizetype rowBefore = std::exchange(marks.currentRow, row);
    const qsizetype wordBefore = std::exchange(marks.currentWord, word);
    if (row != rowBefore) {
        updateSpan(rowBefore < 0 ? PageSpan() : text().rowSpan(rowBefore));
        updateSpan(row < 0 ? PageSpan() : text().rowSpan(row));
    } else {
        updateSpan(wordBefore < 0 ? PageSpan() : before);
        updateSpan(word < 0 ? PageSpan() : nowSpan());
    }
    scrollToCurrent();
    emit nowMoved();
    if (row != rowBefore)
        emit currentRowChanged(row);
}

// The current word or, between words, the current line.
PageSpan TranscriptView::nowSpan() const
{
    const PageMarks &now = marks();
    if (now.currentRow < 0)
        return {};
    return now.currentWord < 0 ? text().rowSpan(now.currentRow)
                               : text().wordSpan(now.currentRow, now.currentWord);
}

TranscriptView::Direction TranscriptView::nowDirection()
{
    const PageSpan now = nowSpan();
    if (now.isEmpty())
        return Direction::Nowhere;
    const qsizetype turn = text().turnAt(now.begin);
    if (pageLayout().top(turn) > scrollValue() + viewport()->height())
        return Direction::Below;
    if (turn + 1 < text().turnCount() && pageLayout().top(turn + 1) < scrollValue())
        return Direction::Above;
    const auto bands = bandsInView(now);
    if (bands.isEmpty() || bands.first().bottom() > viewport()->height())
        return Direction::Below;
    return bands.first().top() < 0 ? Direction::Above : Direction::InView;
}

// Scrolls only when the current line leaves the comfortable part of the view.
void TranscriptView::scrollToCurrent()
{
    const qsizetype row = marks().currentRow;
    if (std::abs(row - m_heldRow) > 1)
        m_heldRow = -1;
    const bool isHeld = m_heldRow >= 0 && row <= m_heldRow;
    if (!m_following || m_isHeld || row < 0 || isHeld || !isVisible())
        return;
    const PageSpan now = nowSpan();
    const qreal height = viewport()->height();
    const qreal guess = pageLayout().top(text().turnAt(now.begin)) - scrollValue();
    if (guess > 3 * height || guess < -3 * height) {
        reveal(now);
        return;
    }
    const auto bands = bandsInView(now);
    if (bands.isEmpty())
        return;
    const QRectF line = bands.first();
    if (line.top() < height * comfortableTop || line.bottom() > height * comfortableBottom)
        scrollSmoothly(scrollValue() + line.top() - height * restingPlace);
}

void TranscriptView::showEvent(QShowEvent *event)
{
    SelectableView::showEvent(event);
    scrollToCurrent();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    SelectableView::resizeEvent(event);
    scrollToCurrent();
}

void TranscriptView::hold(bool isHeld)
{
    m_isHeld = isHeld;
    scrollToCurrent();
}

void TranscriptView::follow()
{
    if (!m_following)
        emit leaping();
    m_following = true;
    m_heldRow = -1;
    scrollToCurrent();
    emit nowMoved();
}

void TranscriptView::stopFollowing()
{
    stopScrolling();
    if (!std::exchange(m_following, false))
        return;
    emit nowMoved();
}

qsizetype TranscriptView::targetRow() const
{
    return caretPosition() >= 0 && !text().isEmpty() ? text().rowAt(caretPosition())
                                                     : marks().currentRow;
}

qsizetype TranscriptView::targetPosition()
{
    if (caretPosition() >= 0)
        return caretPosition();
    return marks().currentRow >= 0 ? text().rowSpan(marks().currentRow).begin
                                   : firstCaretPosition();
}

PageSpot TranscriptView::spotAt(QPoint inViewport)
{
    return earmark::spotAt(text(), pageLayout(), marks(), pagePoint(inViewport), viewOnPage());
}

void TranscriptView::click(QPoint inViewport, QPoint globalPosition)
{
    const PageSpot spot = spotAt(inViewport);
    m_clickSought = spot.kind == PageSpot::Kind::Word && text().timeAt(spot.position).has_value();
    switch (spot.kind) {
    case PageSpot::Kind::Nothing:
        return;
    case PageSpot::Kind::Name:
        emit nameClicked(spot, globalPosition);
        return;
    case PageSpot::Kind::Time:
        playRow(spot.row);
        return;
    case PageSpot::Kind::Mark:
        emit passageActivated(spot.passage);
        return;
    case PageSpot::Kind::Word:
        playFrom(spot.position);
    }
    if (isSet(spot.passage))
        emit passageActivated(spot.passage);
}

void TranscriptView::playFrom(qsizetype position)
{
    playAt(text().rowAt(position), text().timeAt(position));
}

void TranscriptView::playRow(qsizetype row)
{
    if (row >= 0 && row < text().transcript().cues.size())
        playAt(row, text().transcript().cues.at(row).begin);
}

// Starts to follow the sound, but leaves the clicked line where it is on the screen.
void TranscriptView::playAt(qsizetype row, std::optional<milliseconds> time)
{
    if (!time)
        return;
    m_heldRow = row;
    m_following = true;
    emit nowMoved();
    emit seekRequested(*time);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        hover(spotAt(event->pos()));
    SelectableView::mouseMoveEvent(event);
}

// A double click opens the line. The margin has no words: there it counts as two clicks.
void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PageSpot spot = spotAt(event->pos());
    if (spot.kind != PageSpot::Kind::Word && spot.kind != PageSpot::Kind::Nothing)
        return;
    SelectableView::mouseDoubleClickEvent(event);
    if (spot.kind == PageSpot::Kind::Word)
        emit correctionRequested(spot.position);
}

void TranscriptView::hover(const PageSpot &spot)
{
    switch (spot.kind) {
    case PageSpot::Kind::Nothing:
        viewport()->unsetCursor();
        break;
    case PageSpot::Kind::Word:
        viewport()->setCursor(Qt::IBeamCursor);
        break;
    default:
        viewport()->setCursor(Qt::PointingHandCursor);
    }
    if (std::exchange(m_hovered, spot.passage) != spot.passage)
        emit passageHovered(m_hovered);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const PageSpot spot = spotAt(help->pos());
        const bool isWord = spot.kind == PageSpot::Kind::Word;
        QToolTip::showText(help->globalPos(), isWord ? wordingTip(spot.position) : QString(), this);
        return true;
    }
    return SelectableView::viewportEvent(event);
}

QString TranscriptView::wordingTip(qsizetype position) const
{
    const auto difference = marks().differenceAt(text(), position);
    const auto correction = marks().correctionAt(text(), position);
    QStringList wordings;
    if (difference)
        wordings.append(otherWording(*difference));
    if (correction)
        wordings.append(importedWording(*correction));
    return wordings.isEmpty() ? QString() : plainTip(wordings.join(u'\n'));
}

// The Menu key opens the menu for the word at the caret, or else for the current line.
void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (text().isEmpty())
        return;
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit menuRequested(spotAt(event->pos()), event->globalPos());
        return;
    }
    const qsizetype row = targetRow();
    if (row < 0)
        return;
    const qsizetype position = caretPosition() >= 0 ? caretPosition() : text().rowSpan(row).begin;
    const auto bands = bandsInView({position, position + 1});
    const QPoint at = bands.isEmpty() ? QPoint() : bands.first().bottomLeft().toPoint();
    emit menuRequested({.kind = PageSpot::Kind::Word,
                        .position = position,
                        .row = row,
                        .passage = passageAt(marks(), position)},
                       viewport()->mapToGlobal(at));
}

} // namespace earmark
