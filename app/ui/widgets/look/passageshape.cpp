// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/passageshape.h"

#include <QIcon>
#include <QPainter>

#include <cmath>

namespace earmark {

namespace {

QPolygonF corners(const QRectF &place, int count, qreal inner)
{
    QPolygonF polygon;
    const int points = inner < 1 ? 2 * count : count;
    for (int i = 0; i < points; ++i) {
        const qreal radius = place.width() / 2 * (inner < 1 && i % 2 == 1 ? inner : 1.0);
        const qreal angle = 2 * M_PI * i / points - M_PI / 2;
        polygon.append(place.center() + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return polygon;
}

} // namespace

void drawPassageShape(QPainter &painter, const QRectF &place, int colour, const QColor &edge,
                      bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(edge) : QBrush(Qt::NoBrush));
    switch (colour) {
    case 0:
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case 1:
        painter.drawPolygon(corners(place, 3, 1));
        break;
    case 2:
        painter.drawRect(place.adjusted(1, 1, -1, -1));
        break;
    case 3:
        painter.drawPolygon(corners(place, 4, 1));
        break;
    default:
        painter.drawPolygon(corners(place.adjusted(-1, -1, 1, 1), 5, 0.45));
    }
    painter.restore();
}

QIcon passageIcon(int colour, const QColor &edge)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(QSize(16, 16) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawPassageShape(painter, QRectF(2, 2, 12, 12), colour, edge, true);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace earmark
