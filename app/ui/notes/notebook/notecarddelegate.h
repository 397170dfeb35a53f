// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace earmark {

struct CollectedNote;

/// Draws a note of the notebook as a card. All cards are equally high, so that ten thousand need no
/// layout: of long words only the first lines are shown.
class NoteCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int heightFor(const QFont &font);
};

/// "13:02 · Isia Dahl · The quiet half · #hearing"
QString footOf(const CollectedNote &note);

} // namespace earmark
