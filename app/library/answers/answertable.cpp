// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/answers/answertable.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

Result<QStringList> readAnswers(Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QStringList answers;
    while (rows->next())
        answers.append(rows->value(0).toString());
    return answers;
}

} // namespace

Result<QStringList> readSettledDoubts(const QSqlDatabase &db, TranscriptId transcript)
{
    return readAnswers(runQuery(db, u"SELECT key FROM settled_doubt WHERE transcript_id = ?"_s,
                                {toVariant(transcript)}));
}

Result<> writeSettledDoubt(const QSqlDatabase &db, TranscriptId transcript, const QString &key,
                           bool isSettled)
{
    const QString sql = isSettled
        ? u"INSERT OR IGNORE INTO settled_doubt (transcript_id, key) VALUES (?, ?)"_s
        : u"DELETE FROM settled_doubt WHERE transcript_id = ? AND key = ?"_s;
    return run(db, sql, {toVariant(transcript), key});
}

Result<QStringList> readKnownWords(const QSqlDatabase &db)
{
    return readAnswers(runQuery(db, u"SELECT word FROM known_word"_s));
}

Result<> writeKnownWord(const QSqlDatabase &db, const QString &word, bool isKnown)
{
    const QString sql = isKnown ? u"INSERT OR IGNORE INTO known_word (word) VALUES (?)"_s
                                : u"DELETE FROM known_word WHERE word = ?"_s;
    return run(db, sql, {word});
}

} // namespace earmark
