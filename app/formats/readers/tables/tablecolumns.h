// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace earmark {

/// What a column of a transcript holds.
enum class Column { Begin, End, Duration, Speaker, Text };

/// The unit of numbers in a column of times, as its name tells it.
enum class TimeUnit { Unknown, Seconds, Milliseconds };

/// The known columns of a table.
struct TableColumns
{
    QHash<Column, qsizetype> places;
    TimeUnit unit = TimeUnit::Unknown;

    bool contains(Column column) const { return places.contains(column); }
    qsizetype placeOf(Column column) const { return places.value(column, -1); }
};

/// The known columns among `names`, the first line of a table. Nothing unless one is the text and
/// another is known, too.
std::optional<TableColumns> columnsNamed(const QStringList &names);

} // namespace earmark
