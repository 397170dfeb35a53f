// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/text/matching.h"

namespace earmark {

/// A stretch of a sentence, in UTF-16 units.
struct SentenceMark
{
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const SentenceMark &) const = default;
};

/// The sentence of a hit, at most `maxSentence` long, with all hits in it, and what is said before
/// and after it.
struct FoundSentence
{
    static constexpr qsizetype maxSentence = 400;
    static constexpr qsizetype maxNeighbour = 200;

    QString text;
    QList<SentenceMark> marks;
    QString before; ///< the sentence or line before; its end, if it is long
    QString after;
};

/// The first words of a text, at most `width` units.
QString beginOf(const QString &text, qsizetype width);

/// `hit` is one of `hits`.
FoundSentence sentenceOf(const QList<SpokenLine> &lines, const SearchHit &hit,
                         const QList<SearchHit> &hits);

/// The words of a hit, and at most `width` units before and after them, on one line.
struct FoundInContext
{
    QString before;
    QString hit;
    QString after;
};

FoundInContext contextOf(const QList<SpokenLine> &lines, const SearchHit &hit, qsizetype width);

} // namespace earmark
