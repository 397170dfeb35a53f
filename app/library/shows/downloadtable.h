// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/shows/show.h"

#include <QSqlDatabase>

namespace earmark {

/// A download that has begun and may go on.
struct KeptDownload
{
    ShowItemId item{};
    QString url; ///< the one that was asked
    QString partPath; ///< what came so far
    QByteArray etag; ///< of the file that `partPath` begins, like all below
    QByteArray lastModified;
    QDateTime answered; ///< by the server's clock; invalid if it told none
    qint64 total = -1; ///< in bytes; -1 if unknown

    bool operator==(const KeptDownload &) const = default;
};

// Errors: the database's own.
Result<QList<KeptDownload>> readDownloads(const QSqlDatabase &db);
Result<std::optional<KeptDownload>> readDownload(const QSqlDatabase &db, ShowItemId item);
/// Adds or replaces it.
Result<> writeDownload(const QSqlDatabase &db, const KeptDownload &download);
Result<> removeDownload(const QSqlDatabase &db, ShowItemId item);

} // namespace earmark
