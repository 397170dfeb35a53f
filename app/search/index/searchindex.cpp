// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index/searchindex.h"

#include "store/migrations.h"
#include "store/sqlerror.h"
#include "store/transaction.h"
#include "transcript/folding.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Fewer dead rows than this cost nothing worth making the index anew.
constexpr int minDead = 200;
// So much is written or removed at a time: others wait a few milliseconds for it.
constexpr int pagesOfStep = 16;
constexpr int rowsOfStep = 256;
constexpr int maxMerges = 10'000;

Result<qint64> numberOf(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {})
{
    auto row = runQuery(db, sql, values);
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<> runAll(const QSqlDatabase &db, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto ran = run(db, sql); !ran)
            return ran;
    }
    return done;
}

// Another number whenever another connection has written something.
Result<qint64> dataVersion(const QSqlDatabase &db)
{
    return numberOf(db, u"PRAGMA data_version"_s);
}

} // namespace

Result<> SearchIndex::noted(const Result<> &result)
{
    const bool isOfIndex = !result && (isDamage(result.error()) || !isRetryable(result.error()));
    m_isBroken = m_isBroken || isOfIndex;
    return result;
}

Result<> SearchIndex::prepare()
{
    const auto made = makeText();
    return noted(made ? markMissing() : made);
}

// FTS5: the table's rows are counted in its shadow table `…_docsize`.
Result<> SearchIndex::markMissing()
{
    auto missing = runQuery(m_db, uR"(
        SELECT id FROM episode WHERE id NOT IN (
            SELECT episode_id FROM search_document WHERE fold_version = ?
            AND id IN (SELECT id FROM search_text_docsize))
        AND id NOT IN (SELECT episode_id FROM search_stale))"_s,
                            {FoldedText::tokensVersion});
    if (!missing)
        return missing.error();
    QList<QVariantList> rows;
    while (missing->next())
        rows.append({missing->value(0)});
    missing->finish();
    if (rows.isEmpty())
        return done;
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto marked =
        runForEach(m_db, u"INSERT OR IGNORE INTO search_stale (episode_id) VALUES (?)"_s, rows);
    return marked ? transaction.commit() : marked;
}

// FTS5, "automerge": 0, because merge() does it in shorter steps.
Result<> SearchIndex::makeText()
{
    auto made =
        runAll(m_db,
               {u"CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5 (body, title, about, "
                "content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0')"_s,
                u"CREATE VIRTUAL TABLE IF NOT EXISTS search_text_words "
                "USING fts5vocab (search_text, row)"_s});
    if (!made)
        return made;
    const auto isSet = numberOf(
        m_db, u"SELECT count(*) FROM search_text_config WHERE k = 'automerge' AND v = 0"_s);
    if (!isSet)
        return isSet.error();
    return *isSet > 0
        ? Result<>(done)
        : run(m_db, u"INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0)"_s);
}

Result<QList<EpisodeId>> SearchIndex::stale(int limit) const
{
    auto rows = runQuery(
        m_db, u"SELECT episode_id FROM search_stale ORDER BY episode_id DESC LIMIT ?"_s, {limit});
    if (!rows)
        return rows.error();
    QList<EpisodeId> episodes;
    while (rows->next())
        episodes.append(EpisodeId(rows->value(0).toLongLong()));
    return episodes;
}

Result<int> SearchIndex::staleCount() const
{
    const auto count = numberOf(m_db, u"SELECT count(*) FROM search_stale"_s);
    return count ? Result<int>(int(*count)) : Result<int>(count.error());
}

// Reading and folding takes longer than others may wait, so it is done before the transaction, and
// again if somebody has written in between.
Result<> SearchIndex::update(EpisodeId episode)
{
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        const auto before = dataVersion(m_db);
        if (!before)
            return before.error();
        auto document = readDocument(m_db, episode);
        if (!document)
            return document.error();
        Transaction transaction(m_db);
        if (!transaction.begun())
            return transaction.begun();
        const auto now = dataVersion(m_db);
        if (!now)
            return now.error();
        if (*now != *before && attempt < attempts)
            continue;
        if (*now != *before)
            document = readDocument(m_db, episode);
        if (!document)
            return document.error();
        const auto replaced = replaceDocument(episode, *document);
        return noted(replaced ? transaction.commit() : replaced);
    }
}

Result<> SearchIndex::replaceDocument(EpisodeId episode,
                                      const std::optional<SearchDocument> &document)
{
    for (const QString &table : {u"search_document"_s, u"search_stale"_s}) {
        if (auto removed = run(m_db, u"DELETE FROM %1 WHERE episode_id = ?"_s.arg(table),
                               {toVariant(episode)});
            !removed)
            return removed;
    }
    if (!document)
        return done; // the episode is gone
    const QVariant transcript =
        isSet(document->transcript) ? toVariant(document->transcript) : QVariant();
    auto added = runQuery(m_db,
                          u"INSERT INTO search_document (episode_id, transcript_id, fold_version) "
                          "VALUES (?, ?, ?)"_s,
                          {toVariant(episode), transcript, FoldedText::tokensVersion});
    if (!added)
        return added.error();
    return run(m_db, u"INSERT INTO search_text (rowid, body, title, about) VALUES (?, ?, ?, ?)"_s,
               {added->lastInsertId(), document->body, document->title, document->about});
}

Result<bool> SearchIndex::isWorn()
{
    const auto live =
        numberOf(m_db, u"SELECT count(*) FROM search_document WHERE fold_version = ?"_s,
                 {FoldedText::tokensVersion});
    if (!live)
        return live.error();
    const auto all = numberOf(m_db, u"SELECT count(*) FROM search_text_docsize"_s);
    if (!all)
        return noted(all.error()).error();
    const qint64 dead = *all - *live;
    return dead > minDead && dead * 5 > *all;
}

// FTS5, "The merge Command": if there is nothing left to merge, total_changes() grows by less than
// two.
Result<> SearchIndex::merge(const std::function<bool()> &goOn)
{
    for (int step = 0; step < maxMerges && goOn(); ++step) {
        const auto before = numberOf(m_db, u"SELECT total_changes()"_s);
        auto merged =
            noted(run(m_db, u"INSERT INTO search_text (search_text, rank) VALUES ('merge', ?)"_s,
                      {pagesOfStep}));
        if (!merged)
            return merged;
        const auto after = numberOf(m_db, u"SELECT total_changes()"_s);
        if (!before || !after || *after - *before < 2)
            break;
    }
    return done;
}

// FTS5: a negative number begins to merge everything.
Result<> SearchIndex::optimise(const std::function<bool()> &goOn)
{
    auto begun =
        noted(run(m_db, u"INSERT INTO search_text (search_text, rank) VALUES ('merge', ?)"_s,
                  {-pagesOfStep}));
    return begun ? merge(goOn) : begun;
}

// A large table is emptied in steps, so that others can write in between.
Result<> SearchIndex::drop()
{
    {
        Transaction transaction(m_db);
        auto emptied = transaction.begun();
        if (emptied)
            emptied = run(m_db, u"DELETE FROM search_document"_s);
        if (emptied)
            emptied = run(
                m_db, u"INSERT OR IGNORE INTO search_stale (episode_id) SELECT id FROM episode"_s);
        if (emptied)
            emptied = transaction.commit();
        if (!emptied)
            return emptied;
    }
    while (removeSomeText()) {}
    auto dropped = dropText();
    if (!dropped && (isDamage(dropped.error()) || !isRetryable(dropped.error())))
        dropped = forgetIndexText(m_db);
    return dropped ? makeText() : dropped;
}

bool SearchIndex::removeSomeText()
{
    const auto removed = runQuery(m_db,
                                  u"DELETE FROM search_text_data WHERE id IN "
                                  "(SELECT id FROM search_text_data LIMIT ?)"_s,
                                  {rowsOfStep});
    return removed && removed->numRowsAffected() > 0;
}

Result<> SearchIndex::dropText()
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto dropped = run(m_db, u"DROP TABLE IF EXISTS search_text"_s);
    return dropped ? transaction.commit() : dropped;
}

} // namespace earmark
