// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/seekbar.h"

#include "ui/player/seek/accessibleseekbar.h"
#include "ui/player/seek/mappainter.h"
#include "ui/player/seek/seekcard.h"
#include "ui/widgets/timetext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds step = 5s;
constexpr milliseconds page = 60s;
constexpr double fineShare = 0.1;
constexpr int wheelNotch = 120;

} // namespace

SeekBar::SeekBar(QWidget *parent)
    : QWidget(parent)
{
    makeSeekBarsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Position in the episode"));
}

void SeekBar::setTranscript(const Transcript &transcript)
{
    m_transcript = transcript;
    m_map.lanes = lanesOf(transcript);
    redraw();
}

void SeekBar::setChapters(const QList<Chapter> &chapters)
{
    m_map.chapters = chapters;
    redraw();
}

void SeekBar::setAnnotations(const QList<Annotation> &annotations)
{
    m_map.annotations = annotations;
    redraw();
}

// The bar is drawn again for another mark, but not for each letter of a note.
void SeekBar::putAnnotation(const Annotation &annotation)
{
    const auto looksAlike = [&annotation](const Annotation &one) {
        return one.id == annotation.id && one.kind == annotation.kind && one.span == annotation.span
            && one.colour == annotation.colour;
    };
    const bool isDrawn = std::ranges::any_of(m_map.annotations, looksAlike);
    putInto(m_map.annotations, annotation);
    if (!isDrawn)
        redraw();
}

void SeekBar::removeAnnotation(AnnotationId id)
{
    m_map.annotations.removeIf([id](const Annotation &one) { return one.id == id; });
    redraw();
}

void SeekBar::setSilentSpans(const QList<TimeSpan> &spans)
{
    m_map.silent = spans;
    redraw();
}

void SeekBar::setHits(const QList<milliseconds> &times)
{
    m_map.hits = times;
    redraw();
}

void SeekBar::setRoute(const QList<TimeSpan> &skipped, const std::optional<TimeSpan> &repeated)
{
    m_map.skipped = skipped;
    m_map.repeated = repeated;
    redraw();
}

void SeekBar::setDuration(milliseconds duration)
{
    if (duration == m_map.duration)
        return;
    m_map.duration = duration;
    redraw();
}

void SeekBar::setPosition(milliseconds position)
{
    if (position == m_position)
        return;
    const auto pixel = [this](milliseconds time) {
        return int(xOf(time, m_map.duration, width()) * devicePixelRatioF());
    };
    const milliseconds before = std::exchange(m_position, position);
    if (pixel(before) == pixel(position))
        return;
    updateAt(before);
    updateAt(position);
}

QString SeekBar::valueText() const
{
    const QString text = tr("%1 of %2").arg(timeText(m_position), timeText(m_map.duration));
    const Lane *lane = laneAt(m_map.lanes, m_position);
    return lane && !lane->speaker.isEmpty() ? text + u", "_s + lane->speaker : text;
}

void SeekBar::requestSeek(milliseconds position)
{
    if (m_map.duration <= 0ms)
        return;
    setPosition(clamped(position));
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
    emit seekRequested(m_position);
}

void SeekBar::redraw()
{
    m_picture = {};
    update();
}

void SeekBar::updateAt(milliseconds time)
{
    const int x = int(xOf(time, m_map.duration, width()));
    update(x - 3, 0, 7, height());
}

void SeekBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    if (m_picture.isNull())
        m_picture = paintMap(m_map, size(), devicePixelRatioF(), theme);
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_map.duration > 0ms)
        paintLine(painter, m_position, theme.ink, 2);
    if (m_drag)
        paintLine(painter, milliseconds(qint64(m_drag->target)), theme.accent, 3);
    else if (m_pointed)
        paintLine(painter, *m_pointed, theme.quietInk, 1);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void SeekBar::paintLine(QPainter &painter, milliseconds time, const QColor &colour,
                        qreal width) const
{
    const qreal x = xOf(time, m_map.duration, this->width());
    const qreal left = std::clamp(x - width / 2, 0.0, this->width() - width);
    painter.fillRect(QRectF(left, 0, width, height()), colour);
}

void SeekBar::resizeEvent(QResizeEvent *event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void SeekBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_map.duration <= 0ms)
        return;
    const qreal x = event->position().x();
    m_drag = Drag{.target = double(timeAt(x).count()), .lastX = x, .hasMoved = false};
    update();
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_map.duration <= 0ms)
        return;
    const qreal x = event->position().x();
    if (m_drag)
        drag(x, event->modifiers() & Qt::ShiftModifier);
    m_pointed = m_drag ? milliseconds(qint64(m_drag->target)) : timeAt(x);
    showCard(*m_pointed, xOf(*m_pointed, m_map.duration, width()));
    update();
}

// Moves the target by the pointer's last step, so that Shift can be pressed or released midway.
void SeekBar::drag(qreal x, bool fine)
{
    const double perPixel = double(m_map.duration.count()) / std::max(1, width());
    m_drag->target += (x - m_drag->lastX) * perPixel * (fine ? fineShare : 1);
    m_drag->target = std::clamp(m_drag->target, 0.0, double(m_map.duration.count()));
    m_drag->lastX = x;
    m_drag->hasMoved = true;
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag dragged = *std::exchange(m_drag, {});
    const Annotation *mark = dragged.hasMoved ? nullptr : annotationAt(event->position());
    update();
    if (!mark) {
        requestSeek(milliseconds(qint64(dragged.target)));
        return;
    }
    const AnnotationId id = mark->id;
    requestSeek(mark->span.begin);
    emit annotationActivated(id);
}

void SeekBar::leaveEvent(QEvent *event)
{
    m_pointed = {};
    hideCard();
    update();
    QWidget::leaveEvent(event);
}

void SeekBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return requestSeek(m_position - step);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return requestSeek(m_position + step);
    case Qt::Key_PageUp:
        return requestSeek(m_position - page);
    case Qt::Key_PageDown:
        return requestSeek(m_position + page);
    case Qt::Key_Home:
        return requestSeek(0ms);
    case Qt::Key_End:
        return requestSeek(m_map.duration);
    case Qt::Key_Escape:
        if (!m_drag)
            break;
        m_drag = {};
        update();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void SeekBar::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() ? event->angleDelta().y() : -event->angleDelta().x();
    if (turned != 0)
        requestSeek(m_position + step * turned / wheelNotch);
    event->accept();
}

void SeekBar::showCard(milliseconds time, qreal x)
{
    if (!m_card)
        m_card = new SeekCard(window());
    if (m_card->parentWidget() != window())
        m_card->setParent(window());
    const Lane *lane = laneAt(m_map.lanes, time);
    const qsizetype chapter = chapterAt(m_map.chapters, time);
    const QString words = wordsAround(m_transcript, time);
    const QString who = lane ? lane->speaker : QString();
    const bool isSpoken = !words.isEmpty() || !who.isEmpty();
    m_card->describe(timeText(time),
                     isSpoken || chapter < 0 ? who : m_map.chapters.at(chapter).title, words);
    m_card->showAbove(mapTo(window(), QPoint(int(x), -8)));
}

void SeekBar::hideCard()
{
    if (m_card)
        m_card->hide();
}

const Annotation *SeekBar::annotationAt(QPointF point) const
{
    for (const Annotation &annotation : m_map.annotations) {
        if (markOf(annotation, m_map.duration, size()).adjusted(-3, -3, 3, 3).contains(point))
            return &annotation;
    }
    return nullptr;
}

milliseconds SeekBar::timeAt(qreal x) const
{
    return clamped(milliseconds(qint64(double(m_map.duration.count()) * x / std::max(1, width()))));
}

milliseconds SeekBar::clamped(milliseconds time) const
{
    return std::clamp(time, milliseconds(0), m_map.duration);
}

} // namespace earmark
