// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searching.h"

#include "search/found/candidates.h"
#include "search/found/lookinginto.h"
#include "search/found/notes.h"
#include "store/query.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int countedExactly = 40; ///< episodes
constexpr qsizetype contextWidth = 80; ///< UTF-16 units on each side

Error searchStopped()
{
    return {QCoreApplication::translate("search", "Searching was stopped.")};
}

Result<SearchCandidates> candidatesOf(const QSqlDatabase &db, const SearchQuery &query,
                                      SearchOrder order)
{
    if (query.isEmpty() || query.in == SearchQuery::In::Notes)
        return SearchCandidates();
    return findCandidates(db, query, order);
}

} // namespace

Result<SearchAnswer> findPart(const QSqlDatabase &db, const SearchRequest &request,
                              const SearchGoOn &goOn)
{
    const auto found = candidatesOf(db, request.query, request.order);
    if (!found)
        return found.error();
    const QList<SearchCandidate> &candidates = found->list;
    SearchAnswer answer;
    answer.isIndexBroken = found->isIndexBroken;
    answer.nextCandidate = request.firstCandidate;
    while (answer.nextCandidate < candidates.size() && answer.episodes.size() < request.episodes) {
        if (!goOn())
            return searchStopped();
        const auto episode =
            lookInto(db, candidates.at(answer.nextCandidate), request.query, request.linesOfEach);
        if (!episode)
            return episode.error();
        if (*episode)
            answer.episodes.append(**episode);
        ++answer.nextCandidate;
    }
    answer.hasMore = answer.nextCandidate < candidates.size();
    if (request.firstCandidate > 0)
        return answer;
    const auto notes = findNotes(db, request.query, goOn);
    if (!notes)
        return notes.error();
    answer.notes = *notes;
    return answer;
}

Result<SearchCount> countAll(const QSqlDatabase &db, const SearchQuery &query,
                             const SearchGoOn &goOn)
{
    // Which are counted must not depend on how much they have, so not by relevance.
    const auto all = candidatesOf(db, query, SearchOrder::Date);
    if (!all)
        return all.error();
    const QList<SearchCandidate> &candidates = all->list;
    const auto counted = std::min<qsizetype>(candidates.size(), countedExactly);
    qsizetype places = 0;
    int silent = 0; // of the speaker that is looked for
    for (qsizetype i = 0; i < counted; ++i) {
        if (!goOn())
            return searchStopped();
        const auto found = countPlaces(db, candidates.at(i), query);
        if (!found)
            return found.error();
        places += *found;
        silent += *found == 0 && !query.speakers.isEmpty() ? 1 : 0;
    }
    const double share = counted > 0 ? double(candidates.size()) / double(counted) : 1;
    const auto searched = countEpisodes(db);
    if (!searched)
        return searched.error();
    return SearchCount{.places = std::llround(double(places) * share),
                       .episodes = int(candidates.size() - std::llround(silent * share)),
                       .isAbout = candidates.size() > counted,
                       .searched = *searched};
}

Result<> findAllInContext(const QSqlDatabase &db, const SearchQuery &query, SearchOrder order,
                          int maxRows, const std::function<Result<>(const ContextRow &)> &take,
                          const SearchGoOn &goOn)
{
    const auto candidates = candidatesOf(db, query, order);
    if (!candidates)
        return candidates.error();
    int taken = 0;
    for (const SearchCandidate &candidate : candidates->list) {
        if (!goOn())
            return searchStopped();
        const auto rows = contextRows(db, candidate, query, contextWidth);
        if (!rows)
            return rows.error();
        for (const ContextRow &row : *rows) {
            if (taken == maxRows)
                return done;
            if (auto took = take(row); !took)
                return took;
            ++taken;
        }
    }
    return done;
}

// SQLite, "Memory-Mapped I/O": pages are read where the system has them, without a copy of our own.
Result<> prepareForSearching(const QSqlDatabase &db)
{
    if (auto set = run(db, u"PRAGMA mmap_size = 268435456"_s); !set)
        return set;
    return run(db, u"PRAGMA query_only = ON"_s);
}

} // namespace earmark
