// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/acttable.h"

#include "store/query.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QVariant idOrNull(ActId id)
{
    return isSet(id) ? toVariant(id) : QVariant();
}

QVariant nameOrNull(const QString &name)
{
    return name.isEmpty() ? QVariant() : QVariant(name);
}

Result<ActId> readHead(const QSqlDatabase &db, EpisodeId episode)
{
    auto row = runQuery(db, u"SELECT head FROM episode WHERE id = ?"_s, {toVariant(episode)});
    if (!row)
        return row.error();
    return row->next() ? ActId(row->value(0).toLongLong()) : ActId{};
}

/// All acts of an episode.
struct ActTree
{
    QHash<ActId, KeptAct> acts;
    QHash<ActId, ActId> next; ///< the latest act after each

    /// From the first act to `act`, and on to the latest; what is left is elsewhere.
    KeptHistory take(ActId act)
    {
        KeptHistory history;
        for (ActId id = act; acts.contains(id); id = history.acts.last().parent)
            history.acts.append(acts.take(id));
        std::ranges::reverse(history.acts);
        history.done = history.acts.size();
        for (ActId id = next.value(act); acts.contains(id); id = next.value(id))
            history.acts.append(acts.take(id));
        QSet<ActId> goOn; // what is left has its own ends
        for (const KeptAct &left : std::as_const(acts))
            goOn.insert(left.parent);
        for (const KeptAct &left : std::as_const(acts)) {
            if (!left.name.isEmpty() || !goOn.contains(left.id))
                history.elsewhere.append(left);
        }
        std::ranges::sort(history.elsewhere, {}, &KeptAct::id);
        return history;
    }
};

Result<ActTree> readActs(const QSqlDatabase &db, EpisodeId episode)
{
    auto rows = runQuery(
        db, u"SELECT id, parent, kind, made_at, name FROM act WHERE episode_id = ? ORDER BY id"_s,
        {toVariant(episode)});
    if (!rows)
        return rows.error();
    ActTree tree;
    while (rows->next()) {
        const KeptAct act{.id = ActId(rows->value(0).toLongLong()),
                          .parent = ActId(rows->value(1).toLongLong()),
                          .kind = rows->value(2).toInt(),
                          .content = {},
                          .made = toDateTime(rows->value(3)),
                          .name = rows->value(4).toString()};
        tree.acts.insert(act.id, act);
        tree.next.insert(act.parent, act.id);
    }
    return tree;
}

} // namespace

Result<KeptHistory> readHistory(const QSqlDatabase &db, EpisodeId episode, ActId through)
{
    const auto head = isSet(through) ? Result<ActId>(through) : readHead(db, episode);
    if (!head)
        return head.error();
    auto tree = readActs(db, episode);
    if (!tree)
        return tree.error();
    return tree->take(*head);
}

Result<QByteArray> readActContent(const QSqlDatabase &db, ActId id)
{
    auto row = runQuery(db, u"SELECT content FROM act WHERE id = ?"_s, {toVariant(id)});
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toByteArray() : QByteArray();
}

Result<> writeAct(const QSqlDatabase &db, EpisodeId episode, const KeptAct &act)
{
    return run(db,
               u"INSERT OR REPLACE INTO act (id, episode_id, parent, kind, content, made_at, name) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {toVariant(act.id), toVariant(episode), idOrNull(act.parent), act.kind, act.content,
                toVariant(act.made), nameOrNull(act.name)});
}

Result<> writeActName(const QSqlDatabase &db, ActId id, const QString &name)
{
    return run(db, u"UPDATE act SET name = ? WHERE id = ?"_s, {nameOrNull(name), toVariant(id)});
}

Result<> writeHead(const QSqlDatabase &db, EpisodeId episode, ActId head)
{
    return run(db, u"UPDATE episode SET head = ? WHERE id = ?"_s,
               {idOrNull(head), toVariant(episode)});
}

} // namespace earmark
