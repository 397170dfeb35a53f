// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/found/searchresults.h"

#include <functional>

namespace earmark {

/// At most so many notes are found.
inline constexpr int maxFoundNotes = 200;

/// The notes whose words, quotes and tags have every word of the query, the latest first. They are
/// looked through one by one: there are not many, and they change often. Errors: the database's;
/// `goOn` said no.
Result<QList<FoundNote>> findNotes(const QSqlDatabase &db, const SearchQuery &query,
                                   const std::function<bool()> &goOn);

} // namespace earmark
