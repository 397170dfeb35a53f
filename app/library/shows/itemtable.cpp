// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/itemtable.h"

#include "library/shows/moments.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr auto itemColumns =
    "show_item.id, show_id, key, title, page_url, notes, published_at, seen_at, duration_ms, "
    "media_url, compared_url, media_type, media_length, details, show_item.place, is_gone, is_new, "
    "episode_id"_L1;

ShowItem itemFromRow(const QSqlQuery &row)
{
    return {.id = ShowItemId(row.value(0).toLongLong()),
            .show = ShowId(row.value(1).toLongLong()),
            .key = row.value(2).toString(),
            .title = row.value(3).toString(),
            .page = row.value(4).toString(),
            .notes = row.value(5).toString(),
            .published = momentIn(row.value(6)).toUTC(),
            .seen = toDateTime(row.value(7)),
            .duration = milliseconds(row.value(8).toLongLong()),
            .mediaUrl = row.value(9).toString(),
            .comparedUrl = row.value(10).toString(),
            .mediaType = row.value(11).toString(),
            .mediaLength = row.value(12).toLongLong(),
            .details = row.value(13).toString().toUtf8(),
            .place = row.value(14).toInt(),
            .isGone = row.value(15).toBool(),
            .isNew = row.value(16).toBool(),
            .episode = EpisodeId(row.value(17).toLongLong())};
}

Result<QList<ShowItem>> itemsOf(const QSqlDatabase &db, const QString &rest,
                                const QVariantList &values = {})
{
    auto rows = runQuery(db, u"SELECT %1 FROM show_item "_s.arg(itemColumns) + rest, values);
    if (!rows)
        return rows.error();
    QList<ShowItem> items;
    while (rows->next())
        items.append(itemFromRow(*rows));
    return items;
}

Result<std::optional<ShowItem>> firstOf(const Result<QList<ShowItem>> &items)
{
    if (!items)
        return items.error();
    return items->isEmpty() ? std::nullopt : std::optional(items->first());
}

// What the feed says, and nothing else.
QVariantList valuesOf(const ShowItem &item)
{
    return {item.key,
            item.title,
            item.page,
            item.notes,
            momentColumn(item.published),
            toVariant(item.duration),
            item.mediaUrl,
            item.comparedUrl,
            item.mediaType,
            item.mediaLength,
            QString::fromUtf8(item.details),
            item.place};
}

// What begins like `text`, and a little more: SQLite knows no case beyond ASCII.
QString likePattern(const QString &text)
{
    QString pattern;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == U'%' || letter == U'_' || letter == U'\\')
            pattern += u'\\';
        pattern += letter < 0x80 ? QChar(char16_t(letter)) : QChar(u'_');
    }
    return pattern + u'%';
}

constexpr auto youngestFirst = "ORDER BY published_at IS NULL, published_at DESC, place"_L1;

} // namespace

Result<QList<ShowItem>> readItems(const QSqlDatabase &db, ShowId show)
{
    return itemsOf(db, u"WHERE show_id = ? "_s + youngestFirst, {toVariant(show)});
}

Result<std::optional<ShowItem>> readItem(const QSqlDatabase &db, ShowItemId id)
{
    return firstOf(itemsOf(db, u"WHERE id = ?"_s, {toVariant(id)}));
}

Result<std::optional<ShowItem>> readItemOf(const QSqlDatabase &db, EpisodeId episode)
{
    return firstOf(
        itemsOf(db, u"WHERE episode_id = ? ORDER BY id LIMIT 1"_s, {toVariant(episode)}));
}

Result<QList<ShowItem>> findItems(const QSqlDatabase &db, const QString &asked)
{
    const auto among = u"WHERE show_id IN (SELECT id FROM show WHERE removed_at IS NULL) "_s;
    for (const auto &exactly : {u"AND show_item.id = ?"_s, u"AND key = ?"_s}) {
        auto exact = itemsOf(db, among + exactly, {asked});
        if (!exact || !exact->isEmpty())
            return exact;
    }
    auto items = itemsOf(db, among + u"AND title LIKE ? ESCAPE '\\'"_s, {likePattern(asked)});
    if (items)
        items->removeIf([&asked](const ShowItem &item) {
            return !item.title.startsWith(asked, Qt::CaseInsensitive);
        });
    return items;
}

Result<QList<ShowItem>> readNewItems(const QSqlDatabase &db)
{
    return itemsOf(db,
                   u"WHERE is_new AND show_id IN (SELECT id FROM show WHERE removed_at IS NULL) "_s
                       + youngestFirst);
}

Result<> writeItems(const QSqlDatabase &db, ShowId show, const ItemPlan &plan,
                    const std::function<Result<>(const QSqlDatabase &)> &others)
{
    Transaction transaction(db);
    auto written = transaction.begun();
    // Free the keys first: two items may exchange theirs.
    QList<QVariantList> freed;
    QList<QVariantList> changed;
    for (const ShowItem &item : plan.changed) {
        freed.append({u"\n%1"_s.arg(qint64(item.id)), toVariant(item.id)});
        changed.append(valuesOf(item) + QVariantList{toVariant(item.id)});
    }
    QList<QVariantList> moved;
    for (const auto &[id, place] : plan.moved)
        moved.append({place, toVariant(id)});
    QList<QVariantList> added;
    for (const ShowItem &item : plan.added)
        added.append(valuesOf(item)
                     + QVariantList{toVariant(item.seen), int(item.isNew), toVariant(show)});
    QList<QVariantList> gone;
    for (const ShowItemId id : plan.gone)
        gone.append({toVariant(id)});
    if (written)
        written = runForEach(db, u"UPDATE show_item SET key = ? WHERE id = ?"_s, freed);
    if (written)
        written = runForEach(
            db,
            u"UPDATE show_item SET key = ?, title = ?, page_url = ?, notes = ?, published_at = ?, "
            "duration_ms = ?, media_url = ?, compared_url = ?, media_type = ?, media_length = ?, "
            "details = ?, place = ?, is_gone = 0 WHERE id = ?"_s,
            changed);
    if (written)
        written = runForEach(db, u"UPDATE show_item SET place = ? WHERE id = ?"_s, moved);
    if (written)
        written = runForEach(
            db,
            u"INSERT OR IGNORE INTO show_item (key, title, page_url, notes, published_at, "
            "duration_ms, media_url, compared_url, media_type, media_length, details, place, "
            "seen_at, is_new, show_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            added);
    if (written)
        written = runForEach(db, u"UPDATE show_item SET is_gone = 1 WHERE id = ?"_s, gone);
    if (written && others)
        written = others(db);
    return written ? transaction.commit() : written;
}

Result<> writeItemEpisode(const QSqlDatabase &db, ShowItemId id, EpisodeId episode)
{
    return run(db, u"UPDATE show_item SET episode_id = ?, is_new = 0 WHERE id = ?"_s,
               {toVariant(episode), toVariant(id)});
}

Result<> writeItemNew(const QSqlDatabase &db, ShowItemId id, bool isNew)
{
    return run(db, u"UPDATE show_item SET is_new = ? WHERE id = ?"_s, {int(isNew), toVariant(id)});
}

Result<QList<ShowItem>> readQueue(const QSqlDatabase &db)
{
    return itemsOf(db, u"JOIN queued_item ON item_id = show_item.id ORDER BY queued_item.place"_s);
}

Result<> writeQueue(const QSqlDatabase &db, const QList<ShowItemId> &items)
{
    Transaction transaction(db);
    auto written = transaction.begun();
    if (written)
        written = run(db, u"DELETE FROM queued_item"_s);
    QList<QVariantList> rows;
    for (const ShowItemId id : items)
        rows.append({toVariant(id), rows.size()});
    if (written)
        written = runForEach(
            db, u"INSERT OR IGNORE INTO queued_item (item_id, place) VALUES (?, ?)"_s, rows);
    return written ? transaction.commit() : written;
}

} // namespace earmark
