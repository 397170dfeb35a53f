// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/query.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

// A semicolon and a blank line end a statement. A semicolon alone does not: triggers contain them.
QStringList statements(const QString &script)
{
    static const QRegularExpression separator(u";\\s*\\n\\s*\\n"_s);
    return script.trimmed().split(separator, Qt::SkipEmptyParts);
}

Result<> checkReferences(const QSqlDatabase &db)
{
    auto broken = runQuery(db, u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (broken->next()) {
        return Error{
            QCoreApplication::translate(
                "store", "The library cannot be upgraded: its table “%1” has broken references.")
                .arg(broken->value(0).toString())};
    }
    return done;
}

Result<> apply(const QSqlDatabase &db, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString()};

    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    const auto present = schemaVersion(db);
    if (!present)
        return present.error();
    if (*present >= version)
        return done; // another program was faster
    for (const QString &sql : statements(QString::fromUtf8(file.readAll()))) {
        if (auto ran = run(db, sql); !ran)
            return ran;
    }
    if (auto checked = checkReferences(db); !checked)
        return checked;
    if (auto ran = run(db, u"PRAGMA user_version = %1"_s.arg(version)); !ran)
        return ran;
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(const QSqlDatabase &db)
{
    auto query = runQuery(db, u"PRAGMA user_version"_s);
    if (!query)
        return query.error();
    query->next();
    return query->value(0).toInt();
}

int newestVersion(const QString &folder)
{
    return int(filesIn(folder).size());
}

Result<QSet<QString>> columnsOf(const QSqlDatabase &db)
{
    auto rows = runQuery(db, uR"(
        SELECT format('%s.%s %s %d %d', kept.name, one.name, one.type, one."notnull", one.pk)
        FROM sqlite_schema AS kept JOIN pragma_table_info(kept.name) AS one
        WHERE kept.type = 'table' AND kept.name NOT LIKE 'sqlite_%'
        AND kept.name NOT LIKE 'search_text%')"_s);
    if (!rows)
        return rows.error();
    QSet<QString> columns;
    while (rows->next())
        columns.insert(rows->value(0).toString());
    return columns;
}

// SQLite, "PRAGMA writable_schema": a row of sqlite_schema can be deleted whatever the table holds.
// Another schema_version makes other connections read the schema again.
Result<> forgetIndexText(const QSqlDatabase &db)
{
    Transaction transaction(db);
    auto forgotten = transaction.begun();
    if (forgotten)
        forgotten = run(db, u"PRAGMA writable_schema = ON"_s);
    if (forgotten)
        forgotten = run(db, u"DELETE FROM sqlite_schema WHERE tbl_name LIKE 'search_text%'"_s);
    auto version = runQuery(db, u"PRAGMA schema_version"_s);
    if (forgotten && version && version->next()) {
        const int next = version->value(0).toInt() + 1;
        version->finish();
        forgotten = run(db, u"PRAGMA schema_version = %1"_s.arg(next));
    }
    if (forgotten)
        forgotten = transaction.commit();
    const auto closed = run(db, u"PRAGMA writable_schema = RESET"_s);
    return forgotten ? closed : forgotten;
}

Result<> migrate(const QSqlDatabase &db, const QString &folder, int version)
{
    const QStringList files = filesIn(folder).first(version);
    const auto present = schemaVersion(db);
    if (!present)
        return present.error();
    if (*present > files.size()) {
        return Error{QCoreApplication::translate(
            "store", "The library was written by a newer version of Earmark.")};
    }
    for (int next = std::max(*present, 0); next < files.size(); ++next) {
        if (auto applied = apply(db, folder + u'/' + files.at(next), next + 1); !applied)
            return applied;
    }
    return done;
}

Result<> migrate(const QSqlDatabase &db, const QString &folder)
{
    return migrate(db, folder, newestVersion(folder));
}

} // namespace earmark
