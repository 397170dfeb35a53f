// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace earmark {

/// Whether a text is empty or only white space.
inline bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// Whether a sign may stand before the items of a list.
inline bool isBullet(QChar c)
{
    constexpr QStringView bullets = u"•-*–—◦▪·‣●○■□◆◇▶►▸▹➤➢★✓→";
    return bullets.contains(c);
}

/// Whether a text ends as a sentence does.
inline bool endsSentence(QStringView text)
{
    constexpr QStringView ends = u".?!…»”\"。！？";
    const QStringView trimmed = text.trimmed();
    return !trimmed.isEmpty() && ends.contains(trimmed.back());
}

/// The first `longest` UTF-16 units of a text; one fewer if that would cut a surrogate pair, which
/// regular expressions reject.
inline QStringView headOf(QStringView text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
}

/// Replaces each lone surrogate by U+FFFD, as no file can hold it. The length stays the same.
inline QString withoutHalves(QString text)
{
    if (text.isValidUtf16()) // as nearly all are
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// Whether a text is one of some words, which have | between them, ignoring case.
inline bool isOneOf(QStringView text, QStringView words)
{
    return std::ranges::any_of(words.tokenize(u'|'), [text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

inline bool isOneOf(QLatin1StringView text, QLatin1StringView words)
{
    return std::ranges::any_of(qTokenize(words, QLatin1Char('|')),
                               [text](QLatin1StringView word) { return text == word; });
}

} // namespace earmark
