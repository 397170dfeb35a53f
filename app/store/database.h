// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>

namespace earmark {

/// A connection to a library file; the destructor closes and removes it. Belongs to the thread that
/// opened it.
class Database
{
    Q_DISABLE_COPY(Database)

public:
    /// Opens the library, and creates it if it is missing: WAL, foreign keys, the newest schema. An
    /// older library is upgraded, but first copied beside itself (VACUUM INTO); the copy is removed
    /// if the upgrade changes nothing. A schema version that contradicts the tables is corrected.
    /// Errors, which leave the file unchanged: it is from a newer version, damaged, not a file, or
    /// cannot be written.
    static Result<Database> open(const QString &path);
    /// The same with migrations from another folder.
    static Result<Database> open(const QString &path, const QString &migrations);
    /// The same for a file that is a copy already: an upgrade does not copy it again.
    static Result<Database> openCopy(const QString &path);
    /// Full: a commit is on the disk itself (synchronous = FULL). Normal: a commit survives a crash
    /// of the program but may be lost in a power cut, unless a later Full one follows: for bulk
    /// data.
    enum class Sync { Full, Normal };
    /// Another connection to a library that open() has prepared. Fast; for other threads. Error: it
    /// cannot be opened.
    static Result<Database> connect(const QString &path, Sync sync = Sync::Full);
    /// Copies everything into one file, readable only by its owner, while others may write. A file
    /// of this name is replaced once the copy is complete. A damaged index is left out of both.
    /// Errors, which change nothing: it can't be written; it is damaged; `goOn` said no.
    Result<> copyTo(const QString &path, const std::function<bool()> &goOn = {}) const;
    /// Makes this connection read-only, and lets it wait for other writers at most 40 ms.
    Result<> becomeReader();

    /// Creates the folder for a library if it is missing, readable only by its owner. Error: it
    /// cannot be created.
    static Result<> makeFolderOf(const QString &path);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QSqlDatabase &sql() const { return m_sql; }
    QString path() const { return m_sql.databaseName(); }

private:
    explicit Database(const QString &path);
    static Result<Database> open(const QString &path, const QString &migrations, bool isCopy);

    QSqlDatabase m_sql;
};

/// A name that no file has: NAME-WHY-DATE.db in the folder of `library`.
QString freeNameBeside(const QString &library, const QString &why);

} // namespace earmark
