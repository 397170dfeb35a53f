// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace earmark {

/// A column of a table that is a transcript.
enum class Column { Begin, End, Duration, Speaker, Text };

/// What numbers in a column of times count.
enum class TimeUnit { Unsaid, Seconds, Milliseconds };

/// What the columns of a table are.
struct TableColumns
{
    QHash<Column, qsizetype> places;
    TimeUnit unit = TimeUnit::Unsaid;

    bool contains(Column column) const { return places.contains(column); }
    qsizetype placeOf(Column column) const { return places.value(column, -1); }
};

/// The columns that `names`, the first line of a table, tells of. Nothing when there is none with a
/// text beside another that is known.
std::optional<TableColumns> columnsNamed(const QStringList &names);

} // namespace earmark
