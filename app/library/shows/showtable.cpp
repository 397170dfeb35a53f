// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/showtable.h"

#include "library/shows/moments.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr auto showColumns =
    "id, feed_url, guid, title, description, author, page_url, language, image_url, folders, "
    "is_complete, etag, last_modified, checked_at, refreshed_at, whole_at, next_at, failures, "
    "error, moved_to, moved_at, is_ended, alone_until, "
    "(SELECT count(*) FROM show_item WHERE show_id = show.id AND media_url <> ''), "
    "(SELECT count(*) FROM show_item WHERE show_id = show.id AND is_new)"_L1;

QString foldersToJson(const QList<QStringList> &folders)
{
    QJsonArray all;
    for (const QStringList &folder : folders)
        all.append(QJsonArray::fromStringList(folder));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<QStringList> foldersFromJson(const QByteArray &json)
{
    QList<QStringList> folders;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &folder : all) {
        QStringList path;
        const QJsonArray names = folder.toArray();
        for (const QJsonValue &name : names)
            path.append(name.toString());
        folders.append(path);
    }
    return folders;
}

QVariant bytesColumn(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

FeedState stateFromRow(const QSqlQuery &row)
{
    return {.etag = row.value(11).toByteArray(),
            .lastModified = row.value(12).toByteArray(),
            .checked = momentIn(row.value(13)),
            .refreshed = momentIn(row.value(14)),
            .readWhole = momentIn(row.value(15)),
            .next = momentIn(row.value(16)),
            .failures = row.value(17).toInt(),
            .error = row.value(18).toString(),
            .movedTo = row.value(19).toString(),
            .movedSince = momentIn(row.value(20)),
            .aloneUntil = momentIn(row.value(22)),
            .isEnded = row.value(21).toBool()};
}

Show showFromRow(const QSqlQuery &row)
{
    return {.id = ShowId(row.value(0).toLongLong()),
            .feedUrl = row.value(1).toString(),
            .guid = row.value(2).toString(),
            .title = row.value(3).toString(),
            .description = row.value(4).toString(),
            .author = row.value(5).toString(),
            .page = row.value(6).toString(),
            .language = row.value(7).toString(),
            .image = row.value(8).toString(),
            .folders = foldersFromJson(row.value(9).toString().toUtf8()),
            .isComplete = row.value(10).toBool(),
            .state = stateFromRow(row),
            .episodes = row.value(23).toInt(),
            .fresh = row.value(24).toInt()};
}

} // namespace

Result<QList<Show>> readShows(const QSqlDatabase &db)
{
    auto rows = runQuery(db,
                         u"SELECT %1 FROM show WHERE removed_at IS NULL "
                         "ORDER BY title COLLATE NOCASE, id"_s.arg(showColumns));
    if (!rows)
        return rows.error();
    QList<Show> shows;
    while (rows->next())
        shows.append(showFromRow(*rows));
    return shows;
}

Result<std::optional<Show>> readShow(const QSqlDatabase &db, ShowId id)
{
    auto rows =
        runQuery(db, u"SELECT %1 FROM show WHERE id = ?"_s.arg(showColumns), {toVariant(id)});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(showFromRow(*rows)) : std::nullopt;
}

Result<std::optional<ShowId>> findShow(const QSqlDatabase &db, const QString &comparedAddress)
{
    auto rows =
        runQuery(db, u"SELECT show_id FROM show_address WHERE compared = ?"_s, {comparedAddress});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(ShowId(rows->value(0).toLongLong())) : std::nullopt;
}

Result<ShowId> addShow(const QSqlDatabase &db, const Show &show, const QString &comparedAddress)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto known = findShow(db, comparedAddress);
    if (!known)
        return known.error();
    if (*known) {
        const auto restored = run(
            db,
            u"UPDATE show SET removed_at = NULL, title = CASE WHEN title = '' THEN ? ELSE title "
            "END, folders = CASE WHEN folders = '[]' THEN ? ELSE folders END WHERE id = ?"_s,
            {show.title, foldersToJson(show.folders), toVariant(**known)});
        const auto committed = restored ? transaction.commit() : restored;
        return committed ? Result<ShowId>(**known) : committed.error();
    }
    auto added = runQuery(
        db,
        u"INSERT INTO show (feed_url, title, page_url, folders, added_at) VALUES (?, ?, ?, ?, ?)"_s,
        {show.feedUrl, show.title, show.page, foldersToJson(show.folders),
         toVariant(QDateTime::currentDateTime())});
    if (!added)
        return added.error();
    const auto id = ShowId(added->lastInsertId().toLongLong());
    auto written = addShowAddress(db, id, comparedAddress);
    if (written)
        written = transaction.commit();
    return written ? Result<ShowId>(id) : written.error();
}

Result<> writeShow(const QSqlDatabase &db, const Show &show)
{
    return run(db,
               u"UPDATE show SET feed_url = ?, guid = ?, title = ?, description = ?, author = ?, "
               "page_url = ?, language = ?, image_url = ?, is_complete = ? WHERE id = ?"_s,
               {show.feedUrl, show.guid, show.title, show.description, show.author, show.page,
                show.language, show.image, int(show.isComplete), toVariant(show.id)});
}

Result<> writeFeedState(const QSqlDatabase &db, ShowId id, const FeedState &state)
{
    return run(db,
               u"UPDATE show SET etag = ?, last_modified = ?, checked_at = ?, refreshed_at = ?, "
               "whole_at = ?, next_at = ?, failures = ?, error = ?, moved_to = ?, moved_at = ?, "
               "is_ended = ?, alone_until = ? WHERE id = ?"_s,
               {bytesColumn(state.etag), bytesColumn(state.lastModified),
                momentColumn(state.checked), momentColumn(state.refreshed),
                momentColumn(state.readWhole), momentColumn(state.next), state.failures,
                state.error, state.movedTo, momentColumn(state.movedSince), int(state.isEnded),
                momentColumn(state.aloneUntil), toVariant(id)});
}

Result<> addShowAddress(const QSqlDatabase &db, ShowId id, const QString &comparedAddress)
{
    return run(db, u"INSERT OR IGNORE INTO show_address (compared, show_id) VALUES (?, ?)"_s,
               {comparedAddress, toVariant(id)});
}

Result<> writeShowRemoved(const QSqlDatabase &db, ShowId id, bool isRemoved)
{
    return run(db, u"UPDATE show SET removed_at = ? WHERE id = ?"_s,
               {isRemoved ? toVariant(QDateTime::currentDateTime()) : QVariant(), toVariant(id)});
}

} // namespace earmark
