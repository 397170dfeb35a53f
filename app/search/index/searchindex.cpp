// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index/searchindex.h"

#include "search/index/document.h"
#include "store/transaction.h"
#include "transcript/folding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const QString documentTable = u"search_document"_s;
const QString textTable = u"search_text"_s;
const QString newDocumentTable = u"search_document_new"_s;
const QString newTextTable = u"search_text_new"_s;

// Fewer dead rows than this cost nothing worth a rebuild.
constexpr int minDead = 200;
constexpr int maxMerges = 1000;

Error stopped()
{
    return {QCoreApplication::translate("search", "Indexing was stopped.")};
}

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

} // namespace

// FTS5: the table's rows are counted in its shadow table `…_docsize`.
Result<> SearchIndex::prepare()
{
    if (auto made = makeText(textTable); !made)
        return made;
    if (auto put = putAwayNew(); !put)
        return put;
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

Result<> SearchIndex::makeText(const QString &name)
{
    return runAll(
        m_db,
        {u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5 (body, title, about, "
         "content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0')"_s.arg(name),
         u"CREATE VIRTUAL TABLE IF NOT EXISTS search_text_words "
         "USING fts5vocab (search_text, row)"_s});
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

// The text is read within the transaction, so that no edit can come in between.
Result<> SearchIndex::update(EpisodeId episode)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto updated =
        run(m_db, u"DELETE FROM search_document WHERE episode_id = ?"_s, {toVariant(episode)});
    if (updated)
        updated = addDocument(episode, documentTable, textTable);
    if (updated)
        updated =
            run(m_db, u"DELETE FROM search_stale WHERE episode_id = ?"_s, {toVariant(episode)});
    return updated ? transaction.commit() : updated;
}

Result<> SearchIndex::addDocument(EpisodeId episode, const QString &documents, const QString &text)
{
    const auto document = readDocument(m_db, episode);
    if (!document)
        return document.error();
    if (!*document)
        return done; // the episode is gone
    const QVariant transcript =
        isSet((*document)->transcript) ? toVariant((*document)->transcript) : QVariant();
    auto added =
        runQuery(m_db,
                 u"INSERT INTO %1 (episode_id, transcript_id, fold_version) VALUES (?, ?, ?)"_s.arg(
                     documents),
                 {toVariant(episode), transcript, FoldedText::tokensVersion});
    if (!added)
        return added.error();
    return run(m_db, u"INSERT INTO %1 (rowid, body, title, about) VALUES (?, ?, ?, ?)"_s.arg(text),
               {added->lastInsertId(), (*document)->body, (*document)->title, (*document)->about});
}

Result<bool> SearchIndex::isWorn() const
{
    const auto live =
        numberOf(m_db, u"SELECT count(*) FROM search_document WHERE fold_version = ?"_s,
                 {FoldedText::tokensVersion});
    if (!live)
        return live.error();
    const auto all = numberOf(m_db, u"SELECT count(*) FROM search_text_docsize"_s);
    if (!all)
        return all.error();
    const qint64 dead = *all - *live;
    return dead > minDead && dead * 5 > *all;
}

Result<> SearchIndex::rebuild(const std::function<bool(double)> &goOn)
{
    auto rebuilt = putAwayNew();
    if (rebuilt)
        rebuilt = makeText(newTextTable);
    // AUTOINCREMENT of the old table goes on, so no id is given twice.
    if (rebuilt)
        rebuilt = run(m_db, uR"(CREATE TABLE search_document_new (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id) ON DELETE CASCADE,
            transcript_id INTEGER, fold_version INTEGER NOT NULL) STRICT)"_s);
    if (!rebuilt)
        return rebuilt;
    auto rows = runQuery(m_db, u"SELECT id FROM episode ORDER BY id"_s);
    if (!rows)
        return rows.error();
    QList<EpisodeId> episodes;
    while (rows->next())
        episodes.append(EpisodeId(rows->value(0).toLongLong()));
    rows->finish();
    rebuilt = fill(episodes, goOn);
    if (rebuilt)
        rebuilt = exchange();
    if (!rebuilt)
        (void)putAwayNew(); // if it fails, prepare() does it
    return rebuilt;
}

// What an interrupted rebuild has made is not used, so those episodes wait again.
Result<> SearchIndex::putAwayNew()
{
    if (!m_db.tables().contains(newDocumentTable))
        return run(m_db, u"DROP TABLE IF EXISTS search_text_new"_s);
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto put =
        runAll(m_db,
               {u"INSERT OR IGNORE INTO search_stale (episode_id) "
                "SELECT episode_id FROM search_document_new"_s,
                u"DROP TABLE search_document_new"_s, u"DROP TABLE IF EXISTS search_text_new"_s});
    return put ? transaction.commit() : put;
}

// An episode that changes after its document was made is stale, by the triggers, and stays so.
Result<> SearchIndex::fill(const QList<EpisodeId> &episodes,
                           const std::function<bool(double)> &goOn)
{
    for (qsizetype i = 0; i < episodes.size(); ++i) {
        if (!goOn(double(i) / double(episodes.size())))
            return stopped();
        Transaction transaction(m_db);
        if (!transaction.begun())
            return transaction.begun();
        auto added = addDocument(episodes.at(i), newDocumentTable, newTextTable);
        if (added)
            added = run(m_db, u"DELETE FROM search_stale WHERE episode_id = ?"_s,
                        {toVariant(episodes.at(i))});
        if (added)
            added = transaction.commit();
        if (!added)
            return added;
    }
    return done;
}

// The names stay those of the migration.
Result<> SearchIndex::exchange()
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto exchanged =
        runAll(m_db,
               {u"DROP TABLE search_text"_s, u"ALTER TABLE search_text_new RENAME TO search_text"_s,
                u"DELETE FROM search_document"_s,
                u"INSERT INTO search_document SELECT * FROM search_document_new"_s,
                u"DROP TABLE search_document_new"_s});
    return exchanged ? transaction.commit() : exchanged;
}

// FTS5, "The merge Command": a negative number begins to merge everything, and when nothing is left
// to merge, total_changes() grows by less than two. In steps, so that other writers wait briefly.
Result<> SearchIndex::optimise()
{
    constexpr int pages = 500;
    const QString sql = u"INSERT INTO search_text (search_text, rank) VALUES ('merge', ?)"_s;
    auto merged = run(m_db, sql, {-pages});
    for (int step = 0; merged && step < maxMerges; ++step) {
        const auto before = numberOf(m_db, u"SELECT total_changes()"_s);
        merged = run(m_db, sql, {pages});
        const auto after = numberOf(m_db, u"SELECT total_changes()"_s);
        if (!before || !after || *after - *before < 2)
            break;
    }
    return merged;
}

Result<> SearchIndex::drop()
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto dropped =
        runAll(m_db, {u"DROP TABLE IF EXISTS search_text"_s, u"DELETE FROM search_document"_s});
    if (dropped)
        dropped = makeText(textTable);
    if (dropped)
        dropped =
            run(m_db, u"INSERT OR IGNORE INTO search_stale (episode_id) SELECT id FROM episode"_s);
    return dropped ? transaction.commit() : dropped;
}

} // namespace earmark
