// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace earmark {

/// A row of the lists in the left pane: a title, below it quiet words and marks, and a progress
/// bar.
struct ListRow
{
    QString title;
    QString foot;
    QStringList marks;
    double progress = 0; ///< 0…1
    bool isOpen = false;
};

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const ListRow &row);
int listRowHeight(const QFont &font);

} // namespace earmark
