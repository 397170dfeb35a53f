// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/shows/show.h"

#include <QSqlDatabase>

namespace earmark {

// Shows in the database. Errors: the database's own.

/// Those that are not removed, by title.
Result<QList<Show>> readShows(const QSqlDatabase &db);
/// Also a removed one.
Result<std::optional<Show>> readShow(const QSqlDatabase &db, ShowId id);
/// The show that is or was known by an address in the form for comparing, even if removed.
Result<std::optional<ShowId>> findShow(const QSqlDatabase &db, const QString &comparedAddress);

/// Adds a show, or restores the removed one of this address. Its folders and its title count if it
/// has none.
Result<ShowId> addShow(const QSqlDatabase &db, const Show &show, const QString &comparedAddress);
/// What the feed says of it and where it is; neither its items nor what the listener chose.
Result<> writeShow(const QSqlDatabase &db, const Show &show);
Result<> writeFeedState(const QSqlDatabase &db, ShowId id, const FeedState &state);
Result<> addShowAddress(const QSqlDatabase &db, ShowId id, const QString &comparedAddress);
Result<> writeShowRemoved(const QSqlDatabase &db, ShowId id, bool isRemoved);

} // namespace earmark
