// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace earmark {

/// A row of the lists in the left pane: a title, below it quiet words and marks, and perhaps a
/// progress bar.
struct ListRow
{
    QString title;
    QString foot;
    QStringList marks;
    std::optional<double> progress; ///< 0…1; nothing: no bar
    bool isOpen = false;
};

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const ListRow &row);
int listRowHeight(const QFont &font);

} // namespace earmark
