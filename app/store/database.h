// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace earmark {

/// A connection of its own to a library file, closed and removed at its end. Belongs to the thread
/// that opened it.
class Database
{
    Q_DISABLE_COPY(Database)

public:
    /// Opens the library, made when missing: WAL, foreign keys, the newest schema. An older one is
    /// first copied beside itself (VACUUM INTO); the copy goes again when the upgrade fails.
    /// Refused, unchanged, with a sentence: a newer one, a damaged one, one that cannot be written.
    /// A number of the schema that its tables contradict is put right.
    static Result<Database> open(const QString &path);
    /// The same with the migrations of a folder of one's own.
    static Result<Database> open(const QString &path, const QString &migrations);
    /// What is committed is on the disk itself (synchronous = FULL), or may wait there for the
    /// next that is (NORMAL): for much at once that a choice confirms.
    enum class Sync { Full, Normal };
    /// One more connection to a library that open() has made ready: quick, for other threads.
    static Result<Database> connect(const QString &path, Sync sync = Sync::Full);
    /// From now on this connection only reads, and does not wait for others longer than is felt.
    Result<> becomeReader();

    /// Makes the folder for a library, private, when it is missing.
    static Result<> makeFolderOf(const QString &path);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QSqlDatabase &sql() const { return m_sql; }
    QString path() const { return m_sql.databaseName(); }

private:
    explicit Database(const QString &path);

    QSqlDatabase m_sql;
};

} // namespace earmark
