// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index/updating.h"

#include "search/index/searchindex.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace earmark {

namespace {

constexpr int batch = 100;
constexpr int manyUpdates = 100; ///< after which the index is merged

Result<> updateStale(SearchIndex &index, const std::function<bool(double)> &goOn)
{
    auto waiting = index.staleCount();
    int updated = 0;
    while (waiting && *waiting > 0) {
        const auto episodes = index.stale(batch);
        if (!episodes)
            return episodes.error();
        for (const EpisodeId episode : *episodes) {
            const int all = std::max(1, *waiting + updated);
            if (!goOn(double(updated) / all))
                return Error{QCoreApplication::translate("search", "Indexing was stopped.")};
            if (auto made = index.update(episode); !made)
                return made;
            ++updated;
            *waiting = std::max(0, *waiting - 1);
        }
        waiting = index.staleCount();
    }
    if (!waiting)
        return waiting.error();
    return updated > manyUpdates ? index.optimise() : Result<>(done);
}

Result<> prepareIndex(SearchIndex &index, const std::function<bool(double)> &goOn)
{
    if (auto prepared = index.prepare(); !prepared)
        return prepared;
    const auto worn = index.isWorn();
    if (!worn)
        return worn.error();
    return *worn ? index.rebuild(goOn) : Result<>(done);
}

} // namespace

Result<> updateSearchIndex(const QString &databasePath, IndexCheck check,
                           const std::function<bool(double)> &goOn)
{
    // Connecting would make a library that was moved away anew.
    if (!QFileInfo::exists(databasePath))
        return Error{QCoreApplication::translate("search", "The library is not there any more.")};
    const auto database = Database::connect(databasePath, Database::Sync::Normal);
    if (!database)
        return database.error();
    SearchIndex index(database->sql());
    if (check == IndexCheck::Everything) {
        if (auto prepared = prepareIndex(index, goOn); !prepared)
            return prepared;
    }
    return updateStale(index, goOn);
}

} // namespace earmark
