// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/mappainter.h"

#include "ui/widgets/look/passageshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

constexpr qreal radius = 4;
constexpr qreal markSize = 7;
constexpr qreal hatchStep = 11;
constexpr qreal hatchWidth = 4;

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto mix = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return QColor(mix(first.red(), second.red()), mix(first.green(), second.green()),
                  mix(first.blue(), second.blue()));
}

/// Draws the parts of one map, in logical pixels.
class MapPainter
{
public:
    MapPainter(QPainter &painter, const EpisodeMap &map, QSizeF size, qreal scale,
               const Theme &theme)
        : m_painter(painter)
        , m_map(map)
        , m_size(size)
        , m_scale(scale)
        , m_theme(theme)
    {}

    // Looks up one lane for each column of device pixels, so many lanes cost hardly more than few.
    void paintLanes() const
    {
        const int columns = int(m_size.width() * m_scale);
        int begin = 0;
        QColor colour = colourAt(0, columns);
        for (int column = 1; column <= columns; ++column) {
            const QColor next = column < columns ? colourAt(column, columns) : QColor();
            if (next == colour)
                continue;
            const QRectF run(begin / m_scale, 0, (column - begin) / m_scale, m_size.height());
            if (colour.isValid())
                m_painter.fillRect(run, colour);
            begin = column;
            colour = next;
        }
    }

    void paintSilence() const
    {
        for (const TimeSpan &span : m_map.silent) {
            const QRectF place(QPointF(x(span.begin), 0), QPointF(x(span.end), m_size.height()));
            m_painter.save();
            m_painter.setClipRect(place, Qt::IntersectClip);
            m_painter.fillRect(place, ground());
            m_painter.setPen(QPen(mixed(m_theme.panel, m_theme.quietInk, m_theme.dark ? 0.3 : 0.28),
                                  hatchWidth));
            const qreal height = m_size.height();
            const qreal first = std::floor((place.left() - height) / hatchStep) * hatchStep;
            for (qreal left = first; left < place.right() + height; left += hatchStep)
                m_painter.drawLine(QPointF(left, -2), QPointF(left + height + 4, height + 2));
            m_painter.restore();
        }
    }

    void paintChapterCuts() const
    {
        for (const Chapter &chapter : m_map.chapters) {
            if (chapter.span.begin.count() > 0)
                m_painter.fillRect(QRectF(x(chapter.span.begin) - 1, 0, 2, m_size.height()),
                                   m_theme.panel);
        }
    }

    void paintHits() const
    {
        int last = -1;
        for (const milliseconds hit : m_map.hits) {
            const int column = int(x(hit));
            if (column == last)
                continue;
            last = column;
            m_painter.fillRect(QRectF(column - 1.5, 0, 3, 8), m_theme.panel);
            m_painter.fillRect(QRectF(column - 1, 0, 2, 7), m_theme.ink);
        }
    }

    // A highlight has the shape of its colour and a bookmark is a grey diamond; an outline sets
    // both off from the lanes.
    void paintAnnotations() const
    {
        for (const Annotation &annotation : m_map.annotations) {
            const QRectF place = markOf(annotation, m_map.duration, m_size);
            m_painter.setPen(QPen(m_theme.dark ? m_theme.panel : m_theme.card, 1.2));
            if (annotation.kind == Annotation::Kind::Highlight) {
                const QColor ground = m_theme.dark ? m_theme.panel : m_theme.card;
                drawPassageShape(m_painter, place.adjusted(-2, -2, 2, 2), annotation.colour, ground,
                                 true);
                drawPassageShape(m_painter, place, annotation.colour,
                                 m_theme.passageEdge(annotation.colour), true);
                continue;
            }
            m_painter.setBrush(m_theme.quietInk);
            const QPointF centre = place.center();
            m_painter.drawPolygon(QPolygonF({{centre.x(), place.top() - 1},
                                             {place.right() + 1, centre.y()},
                                             {centre.x(), place.bottom() + 1},
                                             {place.left() - 1, centre.y()}}));
        }
    }

    void paintSkipped() const
    {
        QColor veil = m_theme.panel;
        veil.setAlphaF(0.75F);
        for (const TimeSpan &span : m_map.skipped)
            m_painter.fillRect(
                QRectF(QPointF(x(span.begin), 0), QPointF(x(span.end), m_size.height())), veil);
    }

    void paintRepeated() const
    {
        if (!m_map.repeated)
            return;
        const TimeSpan span = *m_map.repeated;
        const qreal height = m_size.height();
        const auto bracket = [&](milliseconds time, int side) {
            const qreal at = std::clamp(x(time), 1.5, m_size.width() - 1.5);
            m_painter.drawPolyline(QPolygonF({{at + side * 6, 1.5},
                                              {at, 1.5},
                                              {at, height - 1.5},
                                              {at + side * 6, height - 1.5}}));
        };
        for (const QPen &pen : {QPen(m_theme.panel, 5), QPen(m_theme.accent, 3)}) {
            m_painter.setPen(pen);
            bracket(span.begin, 1);
            if (span.duration().count() > 0)
                bracket(span.end, -1);
        }
    }

    QColor ground() const
    {
        return mixed(m_theme.panel, m_theme.quietInk, m_theme.dark ? 0.16 : 0.1);
    }

private:
    qreal x(milliseconds time) const { return xOf(time, m_map.duration, m_size.width()); }

    QColor colourAt(int column, int columns) const
    {
        const milliseconds time((m_map.duration.count() * (2 * column + 1)) / (2 * columns));
        const Lane *lane = laneAt(m_map.lanes, time);
        if (!lane)
            return {};
        return lane->colour == Lane::noColour ? mixed(m_theme.panel, m_theme.quietInk, 0.4)
                                              : m_theme.speakerBand(lane->colour);
    }

    QPainter &m_painter;
    const EpisodeMap &m_map;
    QSizeF m_size;
    qreal m_scale;
    const Theme &m_theme;
};

} // namespace

QPixmap paintMap(const EpisodeMap &map, QSize size, qreal scale, const Theme &theme)
{
    QPixmap pixmap((QSizeF(size) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)), radius, radius);

    const MapPainter parts(painter, map, size, scale, theme);
    painter.setClipPath(shape);
    painter.fillPath(shape, parts.ground());
    if (map.duration.count() <= 0)
        return pixmap;
    parts.paintLanes();
    parts.paintSilence();
    parts.paintChapterCuts();
    parts.paintSkipped();
    parts.paintHits();
    painter.setClipping(false);
    parts.paintRepeated();
    parts.paintAnnotations();
    return pixmap;
}

qreal xOf(milliseconds time, milliseconds duration, qreal width)
{
    if (duration.count() <= 0)
        return 0;
    return width * std::clamp(qreal(time.count()) / qreal(duration.count()), 0.0, 1.0);
}

QRectF markOf(const Annotation &annotation, milliseconds duration, QSizeF size)
{
    const qreal left = xOf(annotation.span.begin, duration, size.width()) - markSize / 2;
    return {std::clamp(left, 1.5, size.width() - markSize - 1.5), size.height() - markSize - 2,
            markSize, markSize};
}

} // namespace earmark
