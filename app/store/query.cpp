// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/sqlerror.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Qt binds a null QString or QByteArray as NULL. Here only an empty QVariant means NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<> execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    if (!query.exec())
        return toError(query.lastError());
    return done;
}

} // namespace

Result<QSqlQuery> runQuery(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return toError(query.lastError());
    if (auto executed = execute(query, values); !executed)
        return executed.error();
    return query;
}

Result<> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    auto query = runQuery(db, sql, values);
    if (!query)
        return query.error();
    return done;
}

Result<> runForEach(const QSqlDatabase &db, const QString &sql, const QList<QVariantList> &rows)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return toError(query.lastError());
    for (const QVariantList &values : rows) {
        if (auto executed = execute(query, values); !executed)
            return executed;
    }
    return done;
}

QVariant toVariant(milliseconds time)
{
    return QVariant::fromValue<qint64>(time.count());
}

QVariant toVariant(const std::optional<milliseconds> &time)
{
    return time ? toVariant(*time) : QVariant();
}

std::optional<milliseconds> toTime(const QVariant &column)
{
    if (column.isNull())
        return {};
    return milliseconds(column.toLongLong());
}

QVariant toVariant(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}

QDateTime toDateTime(const QVariant &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong());
}

} // namespace earmark
