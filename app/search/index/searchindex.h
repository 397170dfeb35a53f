// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QList>
#include <QSqlDatabase>

#include <functional>

namespace earmark {

/// The index in the database: one row of folded text for each episode. Triggers of the database
/// note which episodes have changed, in the transaction that changes them; their documents are made
/// anew afterwards. Belongs to the thread that opened `db`. Errors: the database's.
class SearchIndex
{
public:
    explicit SearchIndex(const QSqlDatabase &db)
        : m_db(db)
    {}

    /// Makes the tables of the text if they are missing, and finds documents that are missing or
    /// were folded by an older version, also after an interrupted rebuild. Fast: it makes no
    /// document.
    Result<> prepare();

    /// Episodes that wait for their document, the latest first.
    Result<QList<EpisodeId>> stale(int limit) const;
    Result<int> staleCount() const;
    /// Makes the document of an episode, in one transaction; without one, it only forgets it.
    Result<> update(EpisodeId episode);

    /// Whether so many rows are dead that the index should be made anew.
    Result<bool> isWorn() const;
    /// Makes all documents in new tables, which then replace the old ones. What changes after its
    /// new document was made stays stale. `goOn` gets the share that is done; also an error if it
    /// says no, which changes nothing.
    Result<> rebuild(const std::function<bool(double)> &goOn);
    /// Merges what many updates have left behind, so that searching stays fast.
    Result<> optimise();
    /// Forgets the whole index, for example because it is damaged; everything is stale then.
    Result<> drop();

private:
    Result<> makeText(const QString &name);
    Result<> addDocument(EpisodeId episode, const QString &documents, const QString &text);
    Result<> fill(const QList<EpisodeId> &episodes, const std::function<bool(double)> &goOn);
    Result<> exchange();
    Result<> putAwayNew();

    QSqlDatabase m_db;
};

} // namespace earmark
