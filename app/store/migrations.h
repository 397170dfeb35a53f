// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace earmark {

/// Brings `db` to the newest schema, by the files 0001.sql, 0002.sql, … in `folder`.
///
/// Each file runs in a transaction of its own that also raises PRAGMA user_version, so an
/// interrupted upgrade goes on where it stopped. A database from a newer program is refused.
Result<> migrate(const QSqlDatabase &db, const QString &folder);

} // namespace earmark
