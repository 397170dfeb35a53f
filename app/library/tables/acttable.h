// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>

namespace earmark {

/// Something the listener did to an episode, as the library keeps it. `content` is the session's.
struct KeptAct
{
    ActId id{};
    ActId parent{}; ///< the act before; ActId{} for the first
    int kind = 0;
    QByteArray content; ///< empty in a KeptHistory
    QDateTime made;
    QString name = {}; ///< how the listener calls the state after it; usually empty
};

/// The acts of an episode that lead to its latest state, the oldest first, and how many of them are
/// done. Those after them were undone last.
struct KeptHistory
{
    QList<KeptAct> acts;
    qsizetype done = 0;
    QList<KeptAct> elsewhere = {}; ///< acts with a name that other acts took the place of
};

// Errors: the database's.
/// If `through` is set, the history as if that act were the last one that is done.
Result<KeptHistory> readHistory(const QSqlDatabase &db, EpisodeId episode, ActId through = {});
Result<QByteArray> readActContent(const QSqlDatabase &db, ActId id);
/// Adds an act, or replaces the one with its id.
Result<> writeAct(const QSqlDatabase &db, EpisodeId episode, const KeptAct &act);
Result<> writeActName(const QSqlDatabase &db, ActId id, const QString &name);
/// `head` is the last act that is done, or ActId{}.
Result<> writeHead(const QSqlDatabase &db, EpisodeId episode, ActId head);

} // namespace earmark
