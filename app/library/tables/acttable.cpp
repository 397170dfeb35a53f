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

Result<ActId> readHead(const QSqlDatabase &db, EpisodeId episode)
{
    auto row = runQuery(db, u"SELECT head FROM episode WHERE id = ?"_s, {toVariant(episode)});
    if (!row)
        return row.error();
    return row->next() ? ActId(row->value(0).toLongLong()) : ActId{};
}

} // namespace

Result<KeptHistory> readHistory(const QSqlDatabase &db, EpisodeId episode)
{
    const auto head = readHead(db, episode);
    if (!head)
        return head.error();
    auto rows = runQuery(
        db, u"SELECT id, parent, kind, made_at FROM act WHERE episode_id = ? ORDER BY id"_s,
        {toVariant(episode)});
    if (!rows)
        return rows.error();
    QHash<ActId, KeptAct> known;
    QHash<ActId, ActId> next; // the latest act after each
    while (rows->next()) {
        const KeptAct act{.id = ActId(rows->value(0).toLongLong()),
                          .parent = ActId(rows->value(1).toLongLong()),
                          .kind = rows->value(2).toInt(),
                          .content = {},
                          .made = toDateTime(rows->value(3))};
        known.insert(act.id, act);
        next.insert(act.parent, act.id);
    }
    KeptHistory history;
    for (ActId id = *head; known.contains(id); id = history.acts.last().parent)
        history.acts.append(known.take(id));
    std::ranges::reverse(history.acts);
    history.done = history.acts.size();
    for (ActId id = next.value(*head); known.contains(id); id = next.value(id))
        history.acts.append(known.take(id));
    return history;
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
               u"INSERT OR REPLACE INTO act (id, episode_id, parent, kind, content, made_at) "
               "VALUES (?, ?, ?, ?, ?, ?)"_s,
               {toVariant(act.id), toVariant(episode), idOrNull(act.parent), act.kind, act.content,
                toVariant(act.made)});
}

Result<> writeHead(const QSqlDatabase &db, EpisodeId episode, ActId head)
{
    return run(db, u"UPDATE episode SET head = ? WHERE id = ?"_s,
               {idOrNull(head), toVariant(episode)});
}

} // namespace earmark
