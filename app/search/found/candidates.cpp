// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/candidates.h"

#include "store/query.h"
#include "store/sqlerror.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const QString byDate = u"episode.published_on DESC, episode.opened_at DESC, episode.id DESC"_s;

/// Conditions of a WHERE and their values.
struct Conditions
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound = {})
    {
        parts.append(part);
        values += bound;
    }
};

// The first column of rows, as texts that have words like the wished ones.
Result<QStringList> namesLike(const QSqlDatabase &db, const QString &sql, const QStringList &words)
{
    auto rows = runQuery(db, sql);
    if (!rows)
        return rows.error();
    QStringList names;
    while (rows->next()) {
        if (const QString name = rows->value(0).toString(); hasWordsLike(name, words))
            names.append(name);
    }
    return names;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList toVariants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

Result<> addShows(const QSqlDatabase &db, const SearchQuery &query, Conditions &conditions)
{
    if (query.shows.isEmpty())
        return done;
    const auto shows = namesLike(db, u"SELECT DISTINCT show_title FROM episode"_s, query.shows);
    if (!shows)
        return shows.error();
    conditions.add(u"episode.show_title IN (%1)"_s.arg(placeholders(shows->size())),
                   toVariants(*shows));
    return done;
}

Result<> addSpeakers(const QSqlDatabase &db, const SearchQuery &query, Conditions &conditions)
{
    if (query.speakers.isEmpty())
        return done;
    const auto names = namesLike(db, u"SELECT DISTINCT iif(name = '', label, name) FROM speaker"_s,
                                 query.speakers);
    if (!names)
        return names.error();
    conditions.add(u"search_document.transcript_id IN (SELECT transcript_id FROM speaker "
                   "WHERE iif(name = '', label, name) IN (%1))"_s.arg(placeholders(names->size())),
                   toVariants(*names));
    return done;
}

// Whether even the rarest word is in more than half of the documents.
Result<bool> isCommon(const QSqlDatabase &db, const SearchQuery &query)
{
    auto row = runQuery(db, u"SELECT count(*) FROM search_text_docsize"_s);
    if (!row)
        return row.error();
    row->next();
    const qint64 all = row->value(0).toLongLong();
    for (const SearchTerm &term : query.terms) {
        if (term.isExcluded)
            continue;
        if (term.isPrefix || term.words.size() > 1)
            return false; // it may be rare
        auto count = runQuery(db, u"SELECT doc FROM search_text_words WHERE term = ?"_s,
                              {QString(term.words.first()).remove(FoldedText::tokenJoint)});
        if (!count)
            return count.error();
        if (!count->next() || count->value(0).toLongLong() * 2 <= all)
            return false;
    }
    return true;
}

Result<QString> orderOf(const QSqlDatabase &db, const SearchQuery &query, SearchOrder order)
{
    if (order == SearchOrder::Date || !query.hasWords())
        return byDate;
    const auto common = isCommon(db, query);
    if (!common)
        return common.error();
    // FTS5: bm25() is smaller for a better match; its numbers are the weights of the columns.
    return *common ? byDate : u"bm25(search_text, 1.0, 4.0, 1.0), "_s + byDate;
}

Result<Conditions> conditionsOf(const QSqlDatabase &db, const SearchQuery &query)
{
    Conditions conditions;
    conditions.add(u"episode.removed_at IS NULL"_s);
    auto added = addShows(db, query, conditions);
    if (added)
        added = addSpeakers(db, query, conditions);
    if (!added)
        return added.error();
    if (!query.after.isEmpty())
        conditions.add(u"episode.published_on >= ?"_s, {query.after});
    if (!query.before.isEmpty())
        conditions.add(u"episode.published_on < ? AND episode.published_on <> ''"_s,
                       {query.before});
    return conditions;
}

SearchCandidate candidateFrom(const QSqlQuery &row)
{
    return {EpisodeId(row.value(0).toLongLong()), TranscriptId(row.value(1).toLongLong())};
}

Result<QList<SearchCandidate>> findByIndex(const QSqlDatabase &db, const SearchQuery &query,
                                           Conditions conditions, SearchOrder order)
{
    const QString words = ftsExpression(query);
    if (!words.isEmpty())
        conditions.add(u"search_text MATCH ?"_s, {words});
    const auto sorted = orderOf(db, query, order);
    if (!sorted)
        return sorted.error();
    auto rows = runQuery(
        db,
        u"SELECT episode.id, search_document.transcript_id FROM search_document %1 "
        "JOIN episode ON episode.id = search_document.episode_id "
        "WHERE %2 ORDER BY %3 LIMIT %4"_s.arg(
            words.isEmpty() ? QString()
                            : u"JOIN search_text ON search_text.rowid = search_document.id"_s,
            conditions.parts.join(u" AND "_s), *sorted, QString::number(maxCandidates)),
        conditions.values);
    if (!rows)
        return rows.error();
    QList<SearchCandidate> found;
    while (rows->next())
        found.append(candidateFrom(*rows));
    // SQLite: damage that shows only while the rows are read ends them.
    if (rows->lastError().isValid())
        return toError(rows->lastError());
    return found;
}

Result<QList<SearchCandidate>> findByTitle(const QSqlDatabase &db, const SearchQuery &query,
                                           const Conditions &conditions)
{
    auto rows = runQuery(
        db,
        u"SELECT episode.id, search_document.transcript_id, title, show_title FROM episode "
        "LEFT JOIN search_document ON search_document.episode_id = episode.id "
        "WHERE %1 ORDER BY %2"_s.arg(conditions.parts.join(u" AND "_s), byDate),
        conditions.values);
    if (!rows)
        return rows.error();
    QList<SearchCandidate> found;
    while (rows->next() && found.size() < maxCandidates) {
        SpokenText names;
        names.append(rows->value(2).toString());
        names.append(rows->value(3).toString());
        if (hasTerms(names, query.terms))
            found.append(candidateFrom(*rows));
    }
    return found;
}

} // namespace

Result<SearchCandidates> findCandidates(const QSqlDatabase &db, const SearchQuery &query,
                                        SearchOrder order)
{
    const auto conditions = conditionsOf(db, query);
    if (!conditions)
        return conditions.error();
    const auto indexed = findByIndex(db, query, *conditions, order);
    if (indexed)
        return SearchCandidates{*indexed, false};
    if (isRetryable(indexed.error()) && !isDamage(indexed.error()))
        return indexed.error();
    const auto named = findByTitle(db, query, *conditions);
    if (!named)
        return named.error();
    return SearchCandidates{*named, true};
}

Result<int> countEpisodes(const QSqlDatabase &db)
{
    auto row = runQuery(db, u"SELECT count(*) FROM episode WHERE removed_at IS NULL"_s);
    if (!row)
        return row.error();
    row->next();
    return row->value(0).toInt();
}

} // namespace earmark
