// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/giventable.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

Result<GivenText> findGivenText(const QSqlDatabase &db, EpisodeId episode)
{
    auto rows = runQuery(
        db, u"SELECT path, page, page_url, is_certain FROM given_text WHERE episode_id = ?"_s,
        {toVariant(episode)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return GivenText();
    return GivenText{.path = rows->value(0).toString(),
                     .page = {rows->value(1).toString(), QUrl(rows->value(2).toString())},
                     .isCertain = rows->value(3).toBool()};
}

Result<> writeGivenText(const QSqlDatabase &db, EpisodeId episode, const GivenText &text)
{
    if (text.isEmpty())
        return run(db, u"DELETE FROM given_text WHERE episode_id = ?"_s, {toVariant(episode)});
    return run(db,
               u"INSERT OR REPLACE INTO given_text (episode_id, path, page, page_url, is_certain) "
               "VALUES (?, ?, ?, ?, ?)"_s,
               {toVariant(episode), text.path, text.page.text, text.page.address.toString(),
                text.isCertain});
}

} // namespace earmark
