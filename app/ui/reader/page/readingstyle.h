// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace earmark {

/// How the reader wants the text set.
struct ReadingStyle
{
    static constexpr int smallest = 12;
    static constexpr int largest = 40;
    static constexpr int narrowest = 40;
    static constexpr int widest = 100;

    QString family; ///< empty: the program's serif
    int size = 18; ///< of the letters, in pixels
    double spacing = 1.6; ///< of the lines, in sizes
    int width = 66; ///< of the column, in characters, more or less

    QFont font() const;
    int lineHeight() const;
    int columnWidth() const; ///< in pixels

    bool operator==(const ReadingStyle &) const = default;
};

/// The serif that the program reads best in, of those that this computer has.
QString readingSerif();

} // namespace earmark
