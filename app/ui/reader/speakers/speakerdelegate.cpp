// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/speakers/speakerdelegate.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QPainter>

namespace earmark {

namespace {

constexpr int choicePadding = 6;
constexpr int reasonGap = 18;

QFont nameFontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(SpeakerDelegate::IsLikely).toBool() ? strongFont(option.font) : option.font;
}

} // namespace

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(strongFont(option.font));
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString reason = index.data(Reason).toString();
    const int width = 2 * choicePadding + 2 * metrics.horizontalAdvance(u'0')
        + metrics.horizontalAdvance(name) + reasonGap + metrics.horizontalAdvance(reason);
    return {width, metrics.height() + choicePadding};
}

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    painter->save();
    if (ground.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.accent); // not told by the ground's colour alone
        painter->setBrush(theme.currentLine);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    QRect row = option.rect.adjusted(choicePadding, 0, -choicePadding, 0);
    const QFont nameFont = nameFontFor(option, index);
    const QFontMetrics metrics(nameFont);
    painter->setFont(option.font);
    painter->setPen(theme.quietInk);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data(Number).toString());
    row.setLeft(row.left() + 2 * metrics.horizontalAdvance(u'0'));
    const QString reason = index.data(Reason).toString();
    painter->setFont(nameFont);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, reason);
    row.setRight(row.right() - metrics.horizontalAdvance(reason) - choicePadding);
    const int colour = index.data(Colour).toInt();
    painter->setPen(colour < 0 ? theme.ink : theme.speaker(colour));
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(name, Qt::ElideRight, row.width()));
    painter->restore();
}

} // namespace earmark
