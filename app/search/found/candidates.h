// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/found/searchresults.h"

namespace earmark {

/// At most so many episodes are looked at for one query.
inline constexpr int maxCandidates = 20'000;

/// The episodes that fit a query by the index, the best or the latest first. If all its words are
/// in more than half of the episodes, likeness says nothing: then the latest are first, too. Error:
/// the database's.
Result<QList<SearchCandidate>> findCandidates(const QSqlDatabase &db, const SearchQuery &query,
                                              SearchOrder order);

/// The number of episodes in the library.
Result<int> countEpisodes(const QSqlDatabase &db);

} // namespace earmark
