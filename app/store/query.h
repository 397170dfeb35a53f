// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace earmark {

/// Prepares `sql`, binds `values` to its question marks in order, and runs it. A null QString is an
/// empty text; only QVariant() is NULL.
Result<QSqlQuery> runQuery(const QSqlDatabase &db, const QString &sql,
                           const QVariantList &values = {});

/// Runs a statement without results.
Result<> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

/// Runs the same statement for each row of values, prepared once.
Result<> runForEach(const QSqlDatabase &db, const QString &sql, const QList<QVariantList> &rows);

/// Converts a time to the value of a `…_ms` or `…_at` column, and back.
QVariant toVariant(milliseconds time);
QVariant toVariant(const std::optional<milliseconds> &time);
std::optional<milliseconds> toTime(const QVariant &column);
QVariant toVariant(const QDateTime &moment);
QDateTime toDateTime(const QVariant &column);

} // namespace earmark
