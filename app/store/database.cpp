// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/files.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/sqlerror.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Checking the whole file up to this size does not noticeably delay the start.
constexpr qint64 maxCheckedFile = 32 * 1024 * 1024;

/// The error with the path of the library.
Error withPath(const QString &path, const Error &error)
{
    return Error{QCoreApplication::translate("store", "%1 (%2)")
                     .arg(error.message, QDir::toNativeSeparators(path))};
}

// A version that is further ahead than this is damage, not a newer program.
constexpr int maxVersions = 1000;

Error damaged()
{
    return {QCoreApplication::translate("store", "The library is damaged.")};
}

// Opening a pipe would block forever, and a device may have no end.
Result<> refuseNonFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile())
        return done;
    return Error{
        QCoreApplication::translate("store", "The library cannot be opened: it is not a file.")};
}

Result<> refuseNewer(const QSqlDatabase &db, int newest)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version <= newest || *version > newest + maxVersions)
        return done;
    return Error{QCoreApplication::translate(
        "store", "The library was written by a newer version of Earmark.")};
}

// Whether every table but those of the index, which can be made again, is whole, and no page
// belongs to two of them. Only the text of a message tells the latter.
bool isOnlyIndexDamaged(const QSqlDatabase &db)
{
    auto tables = runQuery(db,
                           u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'search_text%'"_s);
    QStringList names;
    while (tables && tables->next())
        names.append(tables->value(0).toString());
    const auto isWhole = [&db](const QString &name) {
        auto check = runQuery(db, u"PRAGMA quick_check(\"%1\")"_s.arg(name));
        return check && check->next() && check->value(0).toString() == "ok"_L1;
    };
    auto all = runQuery(db, u"PRAGMA quick_check"_s);
    while (all && all->next()) {
        const QString found = all->value(0).toString();
        if (found.contains("2nd reference"_L1)
            || found.contains("freelist"_L1, Qt::CaseInsensitive))
            return false;
    }
    return !names.isEmpty() && std::ranges::all_of(names, isWhole);
}

// SQLite from 3.44 on also checks virtual tables, and calls an index without its text damaged.
Result<> refuseDamaged(const QSqlDatabase &db)
{
    if (QFileInfo(db.databaseName()).size() > maxCheckedFile)
        return done;
    {
        auto check = runQuery(db, u"PRAGMA quick_check(1)"_s);
        if (!check && isRetryable(check.error()) && !isDamage(check.error()))
            return check.error();
        if (check && check->next() && check->value(0).toString() == "ok"_L1)
            return done;
    }
    return isOnlyIndexDamaged(db) ? Result<>(done) : damaged();
}

// The columns of a version, found by migrating `empty` to it.
Result<QSet<QString>> columnsOfVersion(const Database &empty, const QString &migrations,
                                       int version)
{
    if (auto made = migrate(empty.sql(), migrations, version); !made)
        return made.error();
    return columnsOf(empty.sql());
}

// The version number alone may be damaged. Trusting it against the tables would upgrade a library
// that is up to date, or create tables that exist.
Result<> repairVersion(const Database &empty, const QSqlDatabase &db, const QString &migrations)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    const auto columns = columnsOf(db);
    if (!columns)
        return isRetryable(columns.error()) ? columns.error() : damaged();
    if (columns->isEmpty() && *version == 0)
        return done;
    bool fits = false; // the library may have foreign tables besides ours
    for (int known = 1; known <= newestVersion(migrations); ++known) {
        const auto expected = columnsOfVersion(empty, migrations, known);
        if (!expected)
            return expected.error();
        if (*columns == *expected)
            return known == *version ? Result<>(done)
                                     : run(db, u"PRAGMA user_version = %1"_s.arg(known));
        fits = fits || (known == *version && columns->contains(*expected));
    }
    return fits ? Result<>(done) : damaged();
}

// Another program that is writing right now is no reason to refuse: real writes wait for it.
Result<> refuseReadOnly(const QSqlDatabase &db)
{
    if (auto set = run(db, u"PRAGMA busy_timeout = 0"_s); !set)
        return set;
    const auto written = Transaction(db).commit();
    if (auto set = run(db, u"PRAGMA busy_timeout = 5000"_s); !set)
        return set;
    return written || isBusy(written.error()) ? Result<>(done) : written;
}

Result<> syncToDisk(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0)
        return done;
    return writeError(path, errno);
}

Result<> renameOver(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), failure);
    return failure ? Result<>(writeError(to, failure.value())) : Result<>(done);
}

// Copies through SQLite, so that what others are just writing is in the copy as a whole or not at
// all; first as `partial`, so that a crash leaves no incomplete copy.
Result<> copyInto(const QSqlDatabase &db, const QString &path, const QString &partial,
                  const std::function<bool()> &goOn)
{
    QFile::remove(partial);
    if (auto writable = tryWriting(partial); !writable)
        return writable;
    auto copied = run(db, u"VACUUM INTO ?"_s, {partial});
    if (!copied && isDamage(copied.error()) && isOnlyIndexDamaged(db) && forgetIndexText(db)) {
        QFile::remove(partial);
        copied = run(db, u"VACUUM INTO ?"_s, {partial});
    }
    if (copied) {
        QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
        copied = syncToDisk(partial);
    }
    if (copied && goOn && !goOn())
        copied = Error{QCoreApplication::translate("store", "Copying was stopped.")};
    if (copied)
        copied = renameOver(partial, path);
    if (!copied)
        QFile::remove(partial);
    return copied;
}

/// The path of the copy, or empty if none is needed.
Result<QString> copyBeforeMigrating(const QSqlDatabase &db, int newest)
{
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version == 0 || *version == newest)
        return QString();
    const QString copy = freeNameBeside(db.databaseName(), u"v%1"_s.arg(*version));
    const auto copied = copyInto(db, copy, db.databaseName() + u".half"_s, {});
    return copied ? Result<QString>(copy) : Result<QString>(copied.error());
}

// If migrating fails and changes nothing, remove the copy: otherwise each start would add another.
Result<> migrateWithCopy(const QSqlDatabase &db, const QString &migrations, bool isCopy)
{
    const auto before = schemaVersion(db);
    const auto copy = isCopy ? QString() : copyBeforeMigrating(db, newestVersion(migrations));
    if (!copy)
        return copy.error();
    if (auto set = run(db, u"PRAGMA journal_mode = WAL"_s); !set)
        return set;
    auto migrated = migrate(db, migrations);
    const auto after = schemaVersion(db);
    if (!migrated && !copy->isEmpty() && before && after && *before == *after)
        QFile::remove(*copy);
    return migrated;
}

Result<> setUp(const QSqlDatabase &db, Database::Sync sync)
{
    const bool isFull = sync == Database::Sync::Full;
    if (auto set =
            run(db, isFull ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
        !set)
        return set;
    return run(db, u"PRAGMA foreign_keys = ON"_s);
}

Result<> makeReady(const Database &empty, const QSqlDatabase &db, const QString &migrations,
                   bool isCopy)
{
    // The order matters: write nothing until the file is known to be ours.
    if (auto fits = refuseNewer(db, newestVersion(migrations)); !fits)
        return fits;
    if (auto whole = refuseDamaged(db); !whole)
        return whole;
    if (auto repaired = repairVersion(empty, db, migrations); !repaired)
        return repaired;
    if (auto migrated = migrateWithCopy(db, migrations, isCopy); !migrated)
        return migrated;
    if (auto writable = refuseReadOnly(db); !writable)
        return writable;
    return setUp(db, Database::Sync::Full);
}

} // namespace

Database::Database(const QString &path)
    : m_sql(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_sql.setDatabaseName(path);
    m_sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_sql.open();
}

Database::Database(Database &&other) noexcept
    : m_sql(std::exchange(other.m_sql, {}))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_sql, other.m_sql);
    return *this;
}

Database::~Database()
{
    if (!m_sql.isValid())
        return;
    const QString name = m_sql.connectionName();
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(name);
}

// The library is private, so only its owner may read it.
Result<> Database::makeFolderOf(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir())
        return done;
    const QDir parent = folder.dir();
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (parent.mkpath(u"."_s) && parent.mkdir(folder.fileName(), permissions))
        return done;
    return Error{
        QCoreApplication::translate("store", "The folder for the library cannot be made.")};
}

Result<Database> Database::open(const QString &path)
{
    return open(path, u":/migrations"_s);
}

Result<Database> Database::open(const QString &path, const QString &migrations)
{
    return open(path, migrations, false);
}

Result<Database> Database::openCopy(const QString &path)
{
    return open(path, u":/migrations"_s, true);
}

Result<Database> Database::open(const QString &path, const QString &migrations, bool isCopy)
{
    if (auto made = makeFolderOf(path); !made)
        return withPath(path, made.error());
    if (auto file = refuseNonFile(path); !file)
        return withPath(path, file.error());
    Database database(path);
    if (!database.m_sql.isOpen())
        return withPath(path, toError(database.m_sql.lastError()));
    const Database empty(u":memory:"_s);
    if (auto ready = makeReady(empty, database.m_sql, migrations, isCopy); !ready)
        return withPath(path, ready.error());
    return database;
}

Result<Database> Database::connect(const QString &path, Sync sync)
{
    Database database(path);
    if (!database.m_sql.isOpen())
        return withPath(path, toError(database.m_sql.lastError()));
    if (auto set = setUp(database.m_sql, sync); !set)
        return withPath(path, set.error());
    return database;
}

Result<> Database::copyTo(const QString &path, const std::function<bool()> &goOn) const
{
    return copyInto(m_sql, path, path + u".half"_s, goOn);
}

Result<> Database::becomeReader()
{
    if (auto set = run(m_sql, u"PRAGMA busy_timeout = 40"_s); !set)
        return set;
    return run(m_sql, u"PRAGMA query_only = ON"_s);
}

QString freeNameBeside(const QString &library, const QString &why)
{
    const QFileInfo file(library);
    const QString name =
        u"%1-%2-%3"_s.arg(file.completeBaseName(), why, QDate::currentDate().toString(Qt::ISODate));
    for (int attempt = 1;; ++attempt) {
        const QString number = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString path = file.absoluteDir().filePath(name + number + u".db"_s);
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace earmark
