// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/shows/itemmatching.h"

#include <QSqlDatabase>

namespace earmark {

// What feeds say of episodes, in the database. Errors: the database's own.

/// The youngest first; those without a date by their place in the feed.
Result<QList<ShowItem>> readItems(const QSqlDatabase &db, ShowId show);
Result<std::optional<ShowItem>> readItem(const QSqlDatabase &db, ShowItemId id);
/// What a feed says of an episode, if one does; the one that is in it longest if several do.
Result<std::optional<ShowItem>> readItemOf(const QSqlDatabase &db, EpisodeId episode);
/// That of this number, else those of this key, else those whose title begins like this, in any
/// case. Not of removed shows.
Result<QList<ShowItem>> findItems(const QSqlDatabase &db, const QString &asked);
/// Those that are new in all shows, the youngest first.
Result<QList<ShowItem>> readNewItems(const QSqlDatabase &db);
/// Applies a plan, all or nothing, together with what `others` writes. Of known items only what the
/// feed says is written: `seen`, `isNew` and `episode` may have changed since they were read.
Result<> writeItems(const QSqlDatabase &db, ShowId show, const ItemPlan &plan,
                    const std::function<Result<>(const QSqlDatabase &)> &others = {});
/// Its file is the one of this episode.
Result<> writeItemEpisode(const QSqlDatabase &db, ShowItemId id, EpisodeId episode);
Result<> writeItemNew(const QSqlDatabase &db, ShowItemId id, bool isNew);

/// The queue, in order.
Result<QList<ShowItem>> readQueue(const QSqlDatabase &db);
/// Replaces the queue.
Result<> writeQueue(const QSqlDatabase &db, const QList<ShowItemId> &items);

} // namespace earmark
