// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/correct/wavestrip.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/timetext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds aroundLine = 3s;
constexpr milliseconds minAround = 500ms; // before the picture moves
constexpr int waveHeight = 40;
constexpr int stripMargin = 10;
constexpr qreal barStep = 4;
constexpr qreal barWidth = 2;
constexpr qreal grip = 7; // how near to a handle it is taken

} // namespace

WaveStrip::WaveStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"waveStrip"_s);
    setMouseTracking(true);
    setFont(scaledFont(font(), 0.85));
    hide();
}

QSize WaveStrip::sizeHint() const
{
    return {300, waveHeight + fontMetrics().height() + 3 * stripMargin};
}

void WaveStrip::showLine(const Cue &cue)
{
    const bool isSame = cue.id == m_cue;
    const TimeSpan line = cue.span().value_or(TimeSpan{*cue.begin, *cue.begin});
    const QList<milliseconds> words = wordBegins(cue);
    const bool isEstimated = cue.origin == TimeOrigin::Estimated;
    if (isSame && line == m_line && words == m_words && isEstimated == m_isEstimated)
        return;
    m_cue = cue.id;
    m_line = line;
    m_words = words;
    m_isEstimated = isEstimated;
    m_drag.reset();
    const bool fits = line.end + minAround <= m_window.end
        && (m_window.begin == 0ms || line.begin >= m_window.begin + minAround);
    if (!isSame || !fits) {
        m_window = {std::max(0ms, line.begin - aroundLine), line.end + aroundLine};
        m_window.end = std::min(m_window.end, m_window.begin + Peaks::longest);
        m_peaks = {};
        emit soundWanted(m_window);
    }
    describe();
    update();
}

void WaveStrip::clear()
{
    m_cue = {};
    m_window = {};
    m_peaks = {};
    hide();
}

void WaveStrip::setPeaks(const Peaks &peaks)
{
    m_peaks = peaks;
    update();
}

void WaveStrip::setPosition(milliseconds position)
{
    const auto place = [this](milliseconds time) {
        return QRectF(xOf(time) - 2, 0, 4, height()).toAlignedRect();
    };
    if (position == m_position)
        return;
    update(place(std::exchange(m_position, position)));
    update(place(position));
}

void WaveStrip::setHint(const QString &keys)
{
    m_hint = keys;
    describe();
    update();
}

void WaveStrip::describe()
{
    const QString times = m_isEstimated ? tr("Sound of the line, estimated from %1 to %2")
                                        : tr("Sound of the line, from %1 to %2");
    setAccessibleName(times.arg(exactTimeText(m_line.begin), exactTimeText(m_line.end)));
    setAccessibleDescription(m_hint);
}

TimeSpan WaveStrip::line() const
{
    if (!m_drag)
        return m_line;
    return m_drag->isEnd ? TimeSpan{m_line.begin, std::max(m_line.begin, m_drag->time)}
                         : TimeSpan{std::min(m_line.end, m_drag->time), m_line.end};
}

QRectF WaveStrip::wave() const
{
    return {stripMargin, stripMargin, std::max(1.0, width() - 2.0 * stripMargin), waveHeight};
}

qreal WaveStrip::xOf(milliseconds time) const
{
    const qreal all = std::max<qreal>(1, qreal(m_window.duration().count()));
    return wave().left() + wave().width() * qreal((time - m_window.begin).count()) / all;
}

milliseconds WaveStrip::timeAt(qreal x) const
{
    const qreal part = std::clamp((x - wave().left()) / wave().width(), 0.0, 1.0);
    return m_window.begin + milliseconds(std::llround(part * qreal(m_window.duration().count())));
}

std::optional<bool> WaveStrip::handleAt(QPointF place) const
{
    const qreal begin = std::abs(place.x() - xOf(m_line.begin));
    const qreal end = std::abs(place.x() - xOf(m_line.end));
    if (place.y() > wave().bottom() || std::min(begin, end) > grip)
        return {};
    return end < begin;
}

void WaveStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintBars(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.quietInk);
    for (const milliseconds word : m_words)
        painter.drawRect(QRectF(xOf(word) - 0.5, wave().bottom() + 1, 1, 4));
    painter.setBrush(theme.accent);
    for (const milliseconds edge : {line().begin, line().end}) {
        painter.drawRect(QRectF(xOf(edge) - 1, wave().top() - 4, 2, waveHeight + 8));
        painter.drawEllipse(QPointF(xOf(edge), wave().top() - 4), 3.5, 3.5);
    }
    painter.setBrush(theme.ink);
    if (m_position >= m_window.begin && m_position <= m_window.end)
        painter.drawRect(QRectF(xOf(m_position) - 0.5, wave().top() - 2, 1, waveHeight + 4));
    paintTimes(painter);
}

void WaveStrip::paintBars(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    QColor quiet = theme.quietInk;
    quiet.setAlphaF(0.45F);
    const TimeSpan own = line();
    const auto peakAt = [this](milliseconds time) {
        return std::clamp<qsizetype>((time - m_peaks.begin) / Peaks::step, 0,
                                     m_peaks.loudest.size());
    };
    painter.setPen(Qt::NoPen);
    for (qreal x = wave().left(); x < wave().right(); x += barStep) {
        const milliseconds time = timeAt(x);
        const auto first = m_peaks.loudest.cbegin() + peakAt(time);
        const auto last = m_peaks.loudest.cbegin() + peakAt(timeAt(x + barStep));
        if (first == last && first == m_peaks.loudest.cend())
            break; // nothing is known yet, or the sound ends
        const float loudest = *std::max_element(first, std::max(first + 1, last));
        // By the root, quiet voices are seen too.
        const qreal size = std::max(2.0, std::sqrt(qreal(loudest)) * waveHeight);
        painter.setBrush(own.contains(time) ? theme.accent : quiet);
        painter.drawRect(QRectF(x, wave().center().y() - size / 2, barWidth, size));
    }
}

void WaveStrip::paintTimes(QPainter &painter) const
{
    const qreal top = wave().bottom() + stripMargin;
    const QRectF place(stripMargin, top, wave().width(), fontMetrics().height());
    const QString about = m_isEstimated ? u"≈ "_s : QString();
    const QString begin = about + exactTimeText(line().begin);
    const QString end = about + exactTimeText(line().end);
    painter.setPen(Theme::of(palette()).quietInk);
    painter.drawText(place, Qt::AlignLeft, begin);
    painter.drawText(place, Qt::AlignRight, end);
    const QFontMetrics letters = fontMetrics();
    const qreal side =
        stripMargin + std::max(letters.horizontalAdvance(begin), letters.horizontalAdvance(end));
    const QRectF middle = place.adjusted(side, 0, -side, 0);
    painter.drawText(middle, Qt::AlignCenter,
                     letters.elidedText(m_hint, Qt::ElideRight, int(middle.width())));
}

void WaveStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto isEnd = handleAt(event->position()))
        m_drag = Drag{*isEnd, *isEnd ? m_line.end : m_line.begin};
    else if (event->position().y() <= wave().bottom())
        emit seekRequested(timeAt(event->position().x()));
}

void WaveStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        m_drag->time = timeAt(event->position().x());
        update();
        return;
    }
    setCursor(handleAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void WaveStrip::mouseReleaseEvent(QMouseEvent *)
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    update();
    if (drag && drag->time != (drag->isEnd ? m_line.end : m_line.begin))
        emit edgeMoved(drag->isEnd, drag->time);
}

} // namespace earmark
