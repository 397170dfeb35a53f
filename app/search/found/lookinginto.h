// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/found/searchresults.h"

namespace earmark {

/// Reads the text of a candidate and finds what is looked for, with its first `maxLines` lines;
/// nothing if the index was wrong or the speaker says something else. Error: the database's.
Result<std::optional<FoundEpisode>> lookInto(const QSqlDatabase &db,
                                             const SearchCandidate &candidate,
                                             const SearchQuery &query, int maxLines);

/// Only the number of places, which is faster; 0 also if only the title has the words.
Result<qsizetype> countPlaces(const QSqlDatabase &db, const SearchCandidate &candidate,
                              const SearchQuery &query);

/// All places with their context of `width` UTF-16 units on each side, in order of time.
Result<QList<ContextRow>> contextRows(const QSqlDatabase &db, const SearchCandidate &candidate,
                                      const SearchQuery &query, qsizetype width);

} // namespace earmark
