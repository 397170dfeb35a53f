// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/correctiontable.h"

#include "store/query.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace earmark {

Result<QList<Correction>> readCorrections(const QSqlDatabase &db, const QString &show)
{
    auto rows = runQuery(db,
                         u"SELECT wrong, right FROM correction WHERE show_title = ? "
                         "ORDER BY made_at DESC, wrong LIMIT 1000"_s,
                         {show});
    if (!rows)
        return rows.error();
    QList<Correction> corrections;
    while (rows->next())
        corrections.append({rows->value(0).toString(), rows->value(1).toString()});
    return corrections;
}

Result<> writeCorrections(const QSqlDatabase &db, const QString &show,
                          const QList<Correction> &corrections)
{
    QList<QVariantList> rows;
    const QVariant now = toVariant(QDateTime::currentDateTime());
    for (const Correction &correction : corrections)
        rows.append({show, correction.wrong, correction.right, now});
    return runForEach(db,
                      u"INSERT OR REPLACE INTO correction (show_title, wrong, right, made_at) "
                      "VALUES (?, ?, ?, ?)"_s,
                      rows);
}

Result<> removeCorrection(const QSqlDatabase &db, const QString &show, const QString &wrong)
{
    return run(db, u"DELETE FROM correction WHERE show_title = ? AND wrong = ?"_s, {show, wrong});
}

} // namespace earmark
