// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index/document.h"

#include <QList>

#include <functional>

namespace earmark {

/// The index in the database: one row of folded text for each episode. Triggers of the database
/// note which episodes have changed, in the transaction that changes them; their documents are made
/// anew afterwards. No function keeps others from writing for long. Belongs to the thread that
/// opened `db`. Errors: the database's.
class SearchIndex
{
public:
    explicit SearchIndex(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// Makes the tables of the text if they are missing, and finds documents that are missing or
    /// were folded by an older version. Fast: it makes no document.
    Result<> prepare();

    /// Episodes that wait for their document, the latest first.
    Result<QList<EpisodeId>> stale(int limit) const;
    Result<int> staleCount() const;
    /// Makes the document of an episode; without one, it only forgets it.
    Result<> update(EpisodeId episode);

    /// Whether so many rows are dead that the index should be dropped and made anew.
    Result<bool> isWorn();
    /// Merges what updates have left behind, so that searching stays fast: a little, after each
    /// update. In short steps; stops when `goOn` says no.
    Result<> merge(const std::function<bool()> &goOn);
    Result<> optimise(const std::function<bool()> &goOn); ///< all of it
    /// Forgets the whole index, even if it is damaged; everything is stale then.
    Result<> drop();
    /// Whether an error of a function above came from the index, so that dropping it helps.
    bool isBroken() const { return m_isBroken; }

private:
    Result<> noted(const Result<> &result);
    Result<> makeText();
    Result<> markMissing();
    Result<> replaceDocument(EpisodeId episode, const std::optional<SearchDocument> &document);
    bool removeSomeText();
    Result<> dropText();

    bool m_isBroken = false;
    QSqlDatabase m_db;
};

} // namespace earmark
