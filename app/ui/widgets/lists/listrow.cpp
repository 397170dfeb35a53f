// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/listrow.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace earmark {

namespace {

constexpr QMargins rowToGround{8, 0, 8, 2}; // from the row to the rounded background
constexpr QMargins groundToText{8, 7, 8, 8}; // from the background to the text
constexpr int progressHeight = 3;
constexpr int progressDistance = 6;
constexpr int markPadding = 5;

QFont footFont(const QFont &font)
{
    return scaledFont(font, 0.86);
}

int widthOf(const QStringList &marks, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &mark : marks)
        width += metrics.horizontalAdvance(mark) + 3 * markPadding;
    return width;
}

void paintMarks(QPainter &painter, QPoint topLeft, const QStringList &marks, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const QString &mark : marks) {
        const int width = metrics.horizontalAdvance(mark) + 2 * markPadding;
        const QRect frame(topLeft, QSize(width, metrics.height() + 2));
        QColor rim = theme.quietInk;
        rim.setAlphaF(0.3F);
        painter.setPen(rim);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, -0.5, -0.5, -0.5), 4, 4);
        painter.setPen(theme.quietInk);
        painter.drawText(frame, Qt::AlignCenter, mark);
        topLeft.rx() += width + markPadding;
    }
}

void paintProgress(QPainter &painter, const QRectF &track, double progress, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 1.5, 1.5);
    QRectF heard = track;
    heard.setWidth(track.width() * std::clamp(progress, 0.0, 1.0));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(heard, 1.5, 1.5);
}

void paintGround(QPainter &painter, const QRectF &ground, const QStyleOptionViewItem &option,
                 bool isOpen, const Theme &theme)
{
    QColor colour = theme.line;
    colour.setAlphaF(isOpen ? 0.8F : 0.4F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOpen || option.state & QStyle::State_MouseOver ? colour : Qt::transparent);
    painter.drawRoundedRect(ground, 7, 7);
    if (!(option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected))
        return;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace

int listRowHeight(const QFont &font)
{
    const QMargins margins = rowToGround + groundToText;
    return margins.top() + QFontMetrics(strongFont(font)).height() + 4
        + QFontMetrics(footFont(font)).height() + progressDistance + progressHeight
        + margins.bottom();
}

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const ListRow &row)
{
    const Theme theme = Theme::of(option.palette);
    const QRect ground = option.rect.marginsRemoved(rowToGround);
    const QRect text = ground.marginsRemoved(groundToText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, ground, option, row.isOpen, theme);

    painter.setFont(strongFont(option.font));
    painter.setPen(theme.ink);
    const QFontMetrics strong = painter.fontMetrics();
    painter.drawText(text, Qt::AlignTop | Qt::TextSingleLine,
                     strong.elidedText(row.title, Qt::ElideRight, text.width()));

    painter.setFont(footFont(option.font));
    painter.setPen(theme.quietInk);
    painter.setBrush(Qt::NoBrush);
    const QFontMetrics quiet = painter.fontMetrics();
    const int room = text.width() - widthOf(row.marks, quiet);
    const QString foot = quiet.elidedText(row.foot, Qt::ElideRight, std::max(0, room));
    const QPoint second = text.topLeft() + QPoint(0, strong.height() + 3);
    painter.drawText(QRect(second, QSize(text.width(), quiet.height())), Qt::AlignVCenter, foot);
    paintMarks(
        painter,
        second + QPoint(quiet.horizontalAdvance(foot) + (foot.isEmpty() ? 0 : 2 * markPadding), -1),
        row.marks, theme);
    if (row.progress) {
        paintProgress(
            painter,
            QRectF(text.left(), text.bottom() - progressHeight + 1, text.width(), progressHeight),
            *row.progress, theme);
    }
    painter.restore();
}

} // namespace earmark
