// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/view/pageview.h"

#include "ui/reader/page/pagepainter.h"
#include "ui/reader/spots/keptname.h"
#include "ui/reader/view/markscrollbar.h"
#include "ui/widgets/look/focusframe.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>

namespace earmark {

namespace {

constexpr int bottomSpace = 72;
constexpr int revealSpace = 16;
constexpr int animationTime = 80; // milliseconds

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::of(palette()))
    , m_layout(m_text)
    , m_bar(new MarkScrollBar(this))
    , m_focusFrame(new FocusFrame(this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(m_bar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_layout.setStyle({}, font());
    m_scrolling.setDuration(animationTime);
    m_scrolling.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_scrolling, &QVariantAnimation::valueChanged, m_bar,
            [this](const QVariant &y) { m_bar->setValue(y.toInt()); });
    connect(m_bar, &QScrollBar::actionTriggered, this, [this] {
        m_scrolling.stop();
        emit scrolledByReader();
    });
}

void PageView::setHead(QWidget *head)
{
    m_head = head;
    m_head->setParent(viewport());
    m_head->installEventFilter(this);
    m_head->show();
    relayout(placeAtTop());
}

void PageView::setReadingStyle(const ReadingStyle &style)
{
    const Place place = placeAtTop();
    m_layout.setStyle(style, font());
    relayout(place);
}

void PageView::setPassages(const QList<Passage> &passages, const QList<Passage> &bookmarks)
{
    m_marks.passages = passages;
    m_marks.bookmarks = bookmarks;
    m_marks.sort();
    showMarks();
}

void PageView::putPassage(const Passage &passage, bool isBookmark)
{
    if (m_marks.put(passage, isBookmark))
        showMarks();
}

void PageView::removePassage(AnnotationId id)
{
    if (m_marks.remove(id))
        showMarks();
}

void PageView::setRaised(AnnotationId id)
{
    if (id == m_marks.raised)
        return;
    m_marks.raised = id;
    viewport()->update();
}

void PageView::setHits(const QList<PageSpan> &hits, qsizetype current)
{
    m_marks.hits = hits;
    m_marks.currentHit = current;
    showMarks();
}

void PageView::showMarks()
{
    QList<MarkScrollBar::Mark> marks;
    const qreal height = std::max(1.0, m_layout.height());
    const auto placeOf = [this, height](PageSpan span) {
        return m_text.isEmpty() ? 0 : m_layout.top(m_text.turnAt(span.begin)) / height;
    };
    for (const Passage &passage : m_marks.passages)
        marks.append({placeOf(passage.span), m_theme.passageEdge(passage.colour)});
    for (const Passage &bookmark : m_marks.bookmarks)
        marks.append({placeOf(bookmark.span), m_theme.quietInk});
    for (const PageSpan &hit : m_marks.hits)
        marks.append({placeOf(hit), m_theme.currentHit});
    m_bar->setMarks(marks);
    viewport()->update();
}

int PageView::scrollValue() const
{
    return m_bar->value();
}

QRectF PageView::viewOnPage() const
{
    return QRectF(viewport()->rect()).translated(0, scrollValue());
}

QPointF PageView::pagePoint(QPointF inViewport) const
{
    return inViewport + QPointF(0, scrollValue());
}

// Of a long span only the turns near the view are laid out: all of them would take seconds.
QList<QRectF> PageView::bandsInView(PageSpan span)
{
    constexpr qsizetype few = 8;
    if (m_text.isEmpty() || span.isEmpty())
        return {};
    qsizetype first = m_text.turnAt(span.begin);
    qsizetype last = m_text.turnAt(span.end - 1);
    if (last - first > few) {
        first = std::max(first, m_layout.turnAt(scrollValue()) - 1);
        last = std::min(last, m_layout.turnAt(scrollValue() + viewport()->height()) + 1);
    }
    auto bands = m_layout.bands(span, first, last);
    settle(); // laying out a turn above may have moved the text in view
    for (QRectF &band : bands)
        band.translate(0, -scrollValue());
    return bands;
}

bool PageView::isInView(PageSpan span)
{
    const auto bands = bandsInView(span);
    return !bands.isEmpty() && bands.first().top() >= 0
        && bands.last().bottom() <= viewport()->height();
}

void PageView::reveal(PageSpan span)
{
    if (m_text.isEmpty() || isInView(span))
        return;
    emit leaping();
    m_scrolling.stop();
    goTo({.position = span.begin, .distance = viewport()->height() / 3.0});
}

void PageView::revealInHead(const QRect &place)
{
    const int before = scrollValue();
    if (place.top() < before)
        m_bar->setValue(place.top() - revealSpace);
    else if (place.bottom() > before + viewport()->height())
        m_bar->setValue(place.bottom() + revealSpace - viewport()->height());
    if (scrollValue() != before)
        emit scrolledByReader();
}

void PageView::scrollSmoothly(qreal y)
{
    const int target = std::clamp(int(std::lround(y)), m_bar->minimum(), m_bar->maximum());
    if (std::abs(target - scrollValue()) <= 1)
        return;
    m_scrolling.stop();
    const int allowed = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    const bool isNear = std::abs(target - scrollValue()) <= viewport()->height();
    if (allowed <= 0 || !isNear || !isVisible()) {
        m_bar->setValue(target);
        return;
    }
    m_scrolling.setStartValue(scrollValue());
    m_scrolling.setEndValue(target);
    m_scrolling.start();
}

void PageView::updateSpan(PageSpan span)
{
    if (m_text.isEmpty() || span.isEmpty())
        return;
    const qreal top = m_layout.top(m_text.turnAt(span.begin)) - scrollValue();
    const qsizetype last = m_text.turnAt(span.end - 1);
    const qreal bottom =
        (last + 1 < m_text.turnCount() ? m_layout.top(last + 1) : m_layout.height())
        - scrollValue();
    if (bottom < 0 || top > viewport()->height())
        return;
    QRectF whole;
    for (const QRectF &band : bandsInView(span))
        whole |= band;
    if (whole.isEmpty())
        return;
    // Include the bar beside the column, which runs on between the lines.
    whole.setLeft(std::min(whole.left(), m_layout.columnLeft()));
    viewport()->update(whole.toAlignedRect().adjusted(-12, -3, 5, 4));
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        relayout(placeAtTop());
    return QAbstractScrollArea::eventFilter(watched, event);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.page);
    if (m_text.isEmpty())
        return;
    const QRect dirty = event->rect().translated(0, scrollValue());
    painter.translate(0, -scrollValue());
    PagePainter page(painter, m_theme, m_text, m_layout, m_marks);
    // A turn's marks reach a little beyond it.
    for (qsizetype turn = m_layout.turnAt(dirty.top() - 8);
         turn < m_text.turnCount() && m_layout.top(turn) <= dirty.bottom() + 8; ++turn)
        page.paintTurn(turn);
    const auto kept = keptName(m_text, m_layout, viewOnPage());
    if (kept && kept->place.intersects(dirty))
        paintKeptName(painter, m_theme, m_text, m_layout, *kept);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Show the focus to people who use Tab; a page that is only read needs no frame.
    const auto reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        m_focusFrame->show();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    const auto reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_focusFrame->hide();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        emit zoomRequested(steps);
    event->accept();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const Place place = placeAtTop();
    QAbstractScrollArea::resizeEvent(event);
    m_focusFrame->placeAround(viewport()->geometry());
    relayout(place);
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_theme = Theme::of(palette());
        showMarks();
    }
    if (event->type() == QEvent::FontChange)
        setReadingStyle(m_layout.style());
}

void PageView::scrollContentsBy(int, int dy)
{
    if (m_head)
        m_head->move(0, m_head->y() + dy);
    if (!m_settling) {
        m_anchorDistance += dy;
        m_anchorTurn = std::abs(dy) > 2 * viewport()->height() ? -1 : m_anchorTurn;
    }
    viewport()->update();
    settle();
    emit scrolled();
}

PageView::Place PageView::placeAtTop()
{
    const qreal y = scrollValue();
    if (m_text.isEmpty() || y < m_layout.headHeight())
        return {};
    const qsizetype position = m_layout.positionAt({0, y}, true);
    return {.position = position, .distance = m_layout.caretRect(position).top() - y};
}

void PageView::goTo(const Place &place)
{
    m_anchorTurn = place.position < 0 ? -1 : m_text.turnAt(place.position);
    if (m_anchorTurn < 0)
        return settle();
    const qreal top = m_layout.caretRect(place.position).top() - place.distance;
    m_anchorDistance = m_layout.top(m_anchorTurn) - top;
    settle();
}

void PageView::relayout(const Place &place)
{
    m_layout.setViewWidth(viewport()->width());
    emit columnMoved(int(m_layout.columnLeft()), int(m_layout.columnWidth()));
    placeHead();
    updateRange();
    goTo(place);
    showMarks();
    emit scrolled();
}

void PageView::placeHead()
{
    if (!m_head)
        return;
    const int width = viewport()->width();
    const int height =
        m_head->hasHeightForWidth() ? m_head->heightForWidth(width) : m_head->sizeHint().height();
    m_layout.setHeadHeight(height);
    m_head->setGeometry(0, -scrollValue(), width, height);
}

void PageView::updateRange()
{
    const int height = viewport()->height();
    const int space = m_text.isEmpty() ? 0 : bottomSpace;
    m_bar->setPageStep(height);
    m_bar->setSingleStep(m_layout.style().lineHeight());
    m_bar->setRange(0, std::max(0, int(std::ceil(m_layout.height())) + space - height));
}

bool PageView::layOutInView()
{
    bool isChanged = false;
    const qreal bottom = scrollValue() + viewport()->height();
    for (qsizetype turn = m_layout.turnAt(scrollValue());
         turn < m_text.turnCount() && m_layout.top(turn) <= bottom; ++turn)
        isChanged = m_layout.layOut(turn) || isChanged;
    return isChanged;
}

// Lays out the turns in view. If an estimated height was wrong, the turn at the top of the view
// stays in its place and the page grows or shrinks around it.
void PageView::settle()
{
    if (m_settling || m_text.isEmpty())
        return;
    m_settling = true;
    if (m_anchorTurn < 0)
        anchorAtTop();
    for (int round = 0; round < 8; ++round) {
        const int wanted = int(std::lround(m_layout.top(m_anchorTurn) - m_anchorDistance));
        if (!layOutInView() && wanted == scrollValue())
            break;
        updateRange();
        m_bar->setValue(int(std::lround(m_layout.top(m_anchorTurn) - m_anchorDistance)));
    }
    anchorAtTop();
    m_settling = false;
}

void PageView::anchorAtTop()
{
    m_anchorTurn = m_layout.turnAt(scrollValue());
    m_anchorDistance = m_layout.top(m_anchorTurn) - scrollValue();
}

} // namespace earmark
