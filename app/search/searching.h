// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/found/searchresults.h"

#include <functional>

namespace earmark {

/// What to look for, and which part of the answer is wanted.
struct SearchRequest
{
    SearchQuery query;
    SearchOrder order = SearchOrder::Relevance;
    int firstCandidate = 0; ///< where the last answer ended
    int episodes = 20; ///< at most
    int linesOfEach = 3; ///< of an episode, at most
};

/// A part of an answer, the episodes with the best ones first.
struct SearchAnswer
{
    QList<FoundEpisode> episodes;
    QList<FoundNote> notes; ///< only with the first part
    int nextCandidate = 0; ///< for the next part
    bool hasMore = false;
    bool isIndexBroken = false; ///< so only titles and notes were searched
};

/// How much there is of what is looked for.
struct SearchCount
{
    qsizetype places = 0;
    int episodes = 0;
    bool isAbout = false; ///< `places`, and with `speaker:` also `episodes`, are estimates
    int searched = 0; ///< episodes in the library
};

using SearchGoOn = std::function<bool()>;

// The functions below belong to the thread that opened `db`. Errors: the database's; `goOn` said
// no.

/// The next part of an answer.
Result<SearchAnswer> findPart(const QSqlDatabase &db, const SearchRequest &request,
                              const SearchGoOn &goOn);
/// Counts exactly in the latest forty episodes; if there are more, estimates the rest from them.
Result<SearchCount> countAll(const QSqlDatabase &db, const SearchQuery &query,
                             const SearchGoOn &goOn);
/// Gives every place with its context to `take`, at most `maxRows`, in the order of the episodes.
Result<> findAllInContext(const QSqlDatabase &db, const SearchQuery &query, SearchOrder order,
                          int maxRows, const std::function<Result<>(const ContextRow &)> &take,
                          const SearchGoOn &goOn);

/// Makes a connection fast at reading the index.
Result<> prepareForSearching(const QSqlDatabase &db);

} // namespace earmark
