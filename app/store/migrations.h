// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QString>

namespace earmark {

/// The version of a database's schema: 0 when it is new.
Result<int> schemaVersion(const QSqlDatabase &db);

/// The version to which the files 0001.sql, 0002.sql, … in `folder` lead.
int newestVersion(const QString &folder);

/// What a database has: each table with its columns, as “table.column TYPE 1 0”, the numbers being
/// whether it must have a value and its place in the key.
Result<QSet<QString>> columnsOf(const QSqlDatabase &db);

/// Brings `db` to the newest schema, or to `version`, by the files in `folder`.
///
/// Each file runs in a transaction of its own that also raises PRAGMA user_version, so an
/// interrupted upgrade goes on where it stopped, and two programs may try at once. A database from
/// a newer program is refused. To be called before foreign keys are enforced: tables may be
/// rebuilt, and the references are checked at the end of each file.
Result<> migrate(const QSqlDatabase &db, const QString &folder, int version);
Result<> migrate(const QSqlDatabase &db, const QString &folder);

} // namespace earmark
