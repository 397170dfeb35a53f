// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/giventable.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QVariant orNull(EpisodeId episode)
{
    return episode == EpisodeId{} ? QVariant() : toVariant(episode);
}

} // namespace

Result<GivenText> findGivenText(const QSqlDatabase &db, EpisodeId episode)
{
    auto rows = runQuery(
        db, u"SELECT path, page, page_url, is_certain FROM given_text WHERE episode_id IS ?"_s,
        {orNull(episode)});
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
    auto removed = run(db, u"DELETE FROM given_text WHERE episode_id IS ?"_s, {orNull(episode)});
    if (!removed || text.isEmpty())
        return removed;
    return run(
        db,
        u"INSERT INTO given_text (episode_id, path, page, page_url, is_certain) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {orNull(episode), text.path, text.page.text, text.page.address.toString(), text.isCertain});
}

} // namespace earmark
