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

Result<int> schemaVersion(const QSqlDatabase &db)
{
    auto query = runQuery(db, u"PRAGMA user_version"_s);
    if (!query)
        return query.error();
    query->next();
    return query->value(0).toInt();
}

// A blank line after a semicolon ends a statement. A plain semicolon does not: triggers have those.
QStringList statements(const QString &script)
{
    static const QRegularExpression separator(u";\\s*\\n\\s*\\n"_s);
    return script.trimmed().split(separator, Qt::SkipEmptyParts);
}

Result<> apply(const QSqlDatabase &db, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString()};

    Transaction transaction(db);
    for (const QString &sql : statements(QString::fromUtf8(file.readAll()))) {
        if (auto ran = runQuery(db, sql); !ran)
            return ran.error();
    }
    if (auto ran = runQuery(db, u"PRAGMA user_version = %1"_s.arg(version)); !ran)
        return ran.error();
    return transaction.commit();
}

} // namespace

Result<> migrate(const QSqlDatabase &db, const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version > files.size()) {
        return Error{QCoreApplication::translate(
            "migrations", "This library was written by a newer version of the program.")};
    }
    for (int next = *version; next < files.size(); ++next) {
        if (auto applied = apply(db, folder + u'/' + files.at(next), next + 1); !applied)
            return applied;
    }
    return done;
}

} // namespace earmark
