// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace earmark {

/// Draws somebody who may be speaking: number, name in the speaker's colour, and why.
class SpeakerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, Reason, IsLikely, Colour };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace earmark
