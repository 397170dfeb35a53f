// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/downloadtable.h"

#include "library/shows/moments.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

Result<QList<KeptDownload>> downloadsOf(const QSqlDatabase &db, const QString &condition,
                                        const QVariantList &values)
{
    auto rows = runQuery(db,
                         u"SELECT item_id, url, part_path, etag, last_modified, answered_at, total "
                         "FROM download "_s
                             + condition,
                         values);
    if (!rows)
        return rows.error();
    QList<KeptDownload> downloads;
    while (rows->next()) {
        downloads.append({.item = ShowItemId(rows->value(0).toLongLong()),
                          .url = rows->value(1).toString(),
                          .partPath = rows->value(2).toString(),
                          .etag = rows->value(3).toByteArray(),
                          .lastModified = rows->value(4).toByteArray(),
                          .answered = momentIn(rows->value(5)),
                          .total = rows->value(6).toLongLong()});
    }
    return downloads;
}

} // namespace

Result<QList<KeptDownload>> readDownloads(const QSqlDatabase &db)
{
    return downloadsOf(db, u"ORDER BY started_at"_s, {});
}

Result<std::optional<KeptDownload>> readDownload(const QSqlDatabase &db, ShowItemId item)
{
    const auto found = downloadsOf(db, u"WHERE item_id = ?"_s, {toVariant(item)});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<> writeDownload(const QSqlDatabase &db, const KeptDownload &download)
{
    const auto orNone = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? QVariant() : QVariant(bytes);
    };
    return run(
        db,
        u"INSERT INTO download (item_id, url, part_path, etag, last_modified, answered_at, total, "
        "started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item_id) DO UPDATE SET "
        "url = excluded.url, part_path = excluded.part_path, etag = excluded.etag, "
        "last_modified = excluded.last_modified, answered_at = excluded.answered_at, "
        "total = excluded.total"_s,
        {toVariant(download.item), download.url, download.partPath, orNone(download.etag),
         orNone(download.lastModified), momentColumn(download.answered), download.total,
         toVariant(QDateTime::currentDateTime())});
}

Result<> removeDownload(const QSqlDatabase &db, ShowItemId item)
{
    return run(db, u"DELETE FROM download WHERE item_id = ?"_s, {toVariant(item)});
}

} // namespace earmark
