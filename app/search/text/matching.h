// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query/searchquery.h"
#include "search/text/spokentext.h"

namespace earmark {

/// Where a term of a query occurs.
struct SearchHit
{
    LinePlace begin;
    LinePlace end; ///< behind it
    int term = 0; ///< an index into the terms that were looked for

    bool operator==(const SearchHit &) const = default;
};

/// All occurrences of the terms that are not excluded, as whole words, in order and without
/// overlaps of the same term.
QList<SearchHit> findTerms(const SpokenText &text, const QList<SearchTerm> &terms);

/// The hits that are shown: those in the lines with the most of the terms; if no line has two,
/// those of the rarest term alone.
QList<SearchHit> bestHits(const QList<SearchHit> &hits);

/// Whether a text has every term, and none that is excluded.
bool hasTerms(const SpokenText &text, QList<SearchTerm> terms);

/// Whether `name`, a title or a name, has words that begin with each of `words`.
bool hasWordsLike(const QString &name, const QStringList &words);

} // namespace earmark
