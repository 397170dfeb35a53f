// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QString>

namespace earmark {

/// The version of a database's schema; 0 if it is new.
Result<int> schemaVersion(const QSqlDatabase &db);

/// The version after the last of the files 0001.sql, 0002.sql, … in `folder`.
int newestVersion(const QString &folder);

/// All columns of a database, as “table.column TYPE 1 0”. The numbers are whether it is NOT NULL,
/// and its place in the primary key. Without the text of the index, which is made again if it is
/// missing.
Result<QSet<QString>> columnsOf(const QSqlDatabase &db);

/// Takes the text of the index, which is derived, out of a database, even if it is too damaged to
/// be dropped. Its pages stay unused until the database is copied.
Result<> forgetIndexText(const QSqlDatabase &db);

/// Brings `db` to the newest schema, or to `version`, by the files in `folder`.
///
/// Each file runs in its own transaction, which also raises PRAGMA user_version. So an interrupted
/// upgrade continues where it stopped, and two programs may upgrade at once. Call it before foreign
/// keys are enforced, because files may rebuild tables; the references are checked after each file.
/// Errors: the database is from a newer version, references are broken, or SQLite fails.
Result<> migrate(const QSqlDatabase &db, const QString &folder, int version);
Result<> migrate(const QSqlDatabase &db, const QString &folder);

} // namespace earmark
