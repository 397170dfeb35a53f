// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/people.h"

#include "store/database.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

Result<QStringList> peopleOfShow(const QString &databasePath, const QString &show)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    const QString sql = uR"(
        SELECT CASE speaker.name WHEN '' THEN speaker.label ELSE speaker.name END AS person,
               count(DISTINCT transcript.episode_id) AS episodes
        FROM episode
        JOIN transcript ON transcript.episode_id = episode.id
        JOIN speaker ON speaker.transcript_id = transcript.id
        WHERE episode.show_title = ? AND episode.removed_at IS NULL AND transcript.removed_at IS NULL
        GROUP BY person HAVING person NOT GLOB '*[0-9]*' AND person <> ''
        ORDER BY episodes DESC, person LIMIT 50)"_s;
    auto rows = runQuery(database->sql(), sql, {show});
    if (!rows)
        return rows.error();
    QStringList people;
    while (rows->next())
        people.append(rows->value(0).toString());
    return people;
}

} // namespace earmark
