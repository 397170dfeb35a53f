// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/found/searchresults.h"

namespace earmark {

/// At most so many episodes are looked at for one query.
inline constexpr int maxCandidates = 20'000;

/// The episodes that fit a query. If the index is damaged, those that fit by their titles.
struct SearchCandidates
{
    QList<SearchCandidate> list;
    bool isIndexBroken = false;
};

/// By the index, the best or the latest first. If all words are in more than half of the episodes,
/// their number says nothing: then the latest are first, too. Error: the database's.
Result<SearchCandidates> findCandidates(const QSqlDatabase &db, const SearchQuery &query,
                                        SearchOrder order);

/// The number of episodes in the library.
Result<int> countEpisodes(const QSqlDatabase &db);

} // namespace earmark
