// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The digits of ASCII at the start of `text`, which are taken off it.
inline QStringView takeDigits(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length) >= u'0' && text.at(length) <= u'9')
        ++length;
    const QStringView digits = text.first(length);
    text = text.sliced(length);
    return digits;
}

/// The number that not more than eighteen such digits are; 0 for none.
inline qint64 numberIn(QStringView digits)
{
    qint64 number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

/// A digit of any script, or a sign that stands beside digits in a time or round it, as ASCII has
/// it; any other character as it is.
QChar plainSign(QChar c);

/// `text` with plainSign() for each of its characters: the places in it stay.
QString withPlainSigns(QStringView text);

/// Whether nothing is seen of a character: a mark of Unicode, or of the direction of letters.
bool isUnseen(QChar c);

} // namespace earmark
