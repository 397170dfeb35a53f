// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace earmark {

/// What begins on a new line within a turn.
enum class TextFlow : qint8 { Paragraphs, Lines };

/// The reader's choice of typeface, size, line spacing and column width.
struct ReadingStyle
{
    static constexpr int smallest = 12;
    static constexpr int largest = 40;
    static constexpr int narrowest = 40;
    static constexpr int widest = 100;

    QString family; ///< empty for readingSerif()
    int size = 18; ///< of the font, in pixels
    double spacing = 1.6; ///< line height as a multiple of `size`
    int width = 66; ///< of the column, in characters, approximately
    TextFlow flow = TextFlow::Paragraphs;
    bool hasTimes = true; ///< in the margin

    QFont font() const;
    int lineHeight() const;
    int columnWidth() const; ///< in pixels

    bool operator==(const ReadingStyle &) const = default;
};

/// The family for readers with dyslexia; empty if it is not installed.
QString dyslexiaFamily();

/// The best serif family for reading that is installed.
QString readingSerif();

} // namespace earmark
