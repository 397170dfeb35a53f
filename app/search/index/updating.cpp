// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index/updating.h"

#include "search/index/searchindex.h"
#include "store/database.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int batch = 100;
constexpr int manyUpdates = 100; ///< after which the index is merged

using GoOn = std::function<bool(double)>;

Result<> updateStale(SearchIndex &index, const GoOn &goOn)
{
    auto waiting = index.staleCount();
    int updated = 0;
    double part = 0;
    const auto isWanted = [&] { return goOn(part); };
    while (waiting && *waiting > 0) {
        const auto episodes = index.stale(batch);
        if (!episodes)
            return episodes.error();
        for (const EpisodeId episode : *episodes) {
            part = double(updated) / std::max(1, *waiting + updated);
            if (!isWanted())
                return Error{QCoreApplication::translate("search", "Indexing was stopped.")};
            auto made = index.update(episode);
            if (made)
                made = index.merge(isWanted);
            if (!made)
                return made;
            ++updated;
            *waiting = std::max(0, *waiting - 1);
        }
        waiting = index.staleCount();
    }
    if (!waiting)
        return waiting.error();
    return updated > manyUpdates ? index.optimise(isWanted) : Result<>(done);
}

Result<> dropIfWorn(SearchIndex &index)
{
    const auto worn = index.isWorn();
    if (!worn)
        return worn.error();
    return *worn ? index.drop() : Result<>(done);
}

Result<> bringUpToDate(SearchIndex &index, IndexCheck check, const GoOn &goOn)
{
    Result<> ready = done;
    if (check == IndexCheck::Anew)
        ready = index.drop();
    else if (check == IndexCheck::Everything)
        ready = index.prepare();
    if (ready)
        ready = dropIfWorn(index);
    if (ready)
        ready = updateStale(index, goOn);
    if (ready)
        ready = dropIfWorn(index);
    return ready ? updateStale(index, goOn) : ready;
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
    // What is removed from the index need not be overwritten, which takes as long as writing it.
    if (auto set = run(database->sql(), u"PRAGMA secure_delete = OFF"_s); !set)
        return set;
    SearchIndex index(database->sql());
    const auto updated = bringUpToDate(index, check, goOn);
    if (updated || !index.isBroken())
        return updated;
    const auto dropped = index.drop();
    return dropped ? updateStale(index, goOn) : dropped;
}

} // namespace earmark
