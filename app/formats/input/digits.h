// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// Removes the ASCII digits at the start of `text` and returns them.
inline QStringView takeDigits(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= u'0' && text.at(length) <= u'9')
        ++length;
    const QStringView digits = text.first(length);
    text = text.sliced(length);
    return digits;
}

/// The value of at most 18 such digits; 0 if there are none.
inline qint64 numberIn(QStringView digits)
{
    qint64 number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

/// The ASCII form of a digit of any script, or of a sign in or around times (fullwidth colons,
/// brackets, dashes, spaces). Any other character is returned unchanged.
QChar plainSign(QChar c);

/// Applies plainSign() to each character of `text`; positions stay the same.
QString withPlainSigns(QStringView text);

/// Whether a character is invisible: a zero-width character or a mark of writing direction.
bool isUnseen(QChar c);

} // namespace earmark
