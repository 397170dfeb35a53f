// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace earmark {

/// A word to look for, or several that stand in a row. Folded as FoldedText::Tokens.
struct SearchTerm
{
    QStringList words; ///< each without spaces; may have joints (don't)
    bool isPrefix = false; ///< the last word only begins like this
    bool isExcluded = false;

    bool operator==(const SearchTerm &) const = default;
};

/// What a listener looks for.
struct SearchQuery
{
    enum class In { Everything, Titles, Notes };

    QList<SearchTerm> terms; ///< all of them must occur in an episode, and no excluded one
    QStringList speakers; ///< folded words that begin words of the speaker's name
    QStringList shows; ///< folded words that begin words of the show's name
    QString after; ///< 2025, 2025-01 or 2025-01-31: the first date, or empty
    QString before; ///< the first date that is too late, or empty
    In in = In::Everything;

    bool isEmpty() const
    {
        return terms.isEmpty() && speakers.isEmpty() && shows.isEmpty() && after.isEmpty()
            && before.isEmpty();
    }
    bool hasWords() const; ///< a term that is not excluded

    bool operator==(const SearchQuery &) const = default;
};

/// Reads words, "phrases", word*, -word, speaker:, show:, after:, before: and in:title or in:notes.
/// Anything else is looked for as it stands. A text without letters is an empty query. Errors: a
/// date or place that cannot be read, `*` after a single letter, only excluded words.
Result<SearchQuery> readSearchQuery(QStringView text);

/// The query for FTS5; empty if there are no words to look for. Every word is quoted, so that
/// nothing of the listener's is read as syntax.
QString ftsExpression(const SearchQuery &query);

} // namespace earmark
