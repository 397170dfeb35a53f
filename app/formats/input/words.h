// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace earmark {

/// Whether nothing but white space stands in a text.
inline bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// The first `longest` UTF-16 units of a text; one fewer where a character of two would be cut,
/// which no regular expression takes.
inline QStringView headOf(QStringView text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
}

/// `text` with a sign of damage for each half of a character of two UTF-16 units that stands alone,
/// which no file can hold. The length stays.
inline QString withoutHalves(QString text)
{
    if (text.isValidUtf16()) // by far the most
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// Whether a text is one of some words, in capitals or not.
inline bool isOneOf(QStringView text, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

inline bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return isOneOf(text, std::span(words.begin(), words.size()));
}

} // namespace earmark
