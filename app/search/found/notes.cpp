// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/notes.h"

#include "store/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype maxQuote = 200;

QString quoteOf(const QString &text)
{
    const QString all = text.simplified();
    const QString begin = beginOf(all, maxQuote);
    return begin.size() < all.size() ? begin + u'…' : all;
}

QString textOf(const QString &quote, const QString &note)
{
    if (quote.isEmpty())
        return note;
    const QString quoted = QCoreApplication::translate("search", "“%1”").arg(quote);
    return note.isEmpty() ? quoted : quoted + u" — "_s + note;
}

bool fits(const QSqlQuery &row, const SearchQuery &query)
{
    const QString date = row.value(7).toString();
    return (query.shows.isEmpty() || hasWordsLike(row.value(8).toString(), query.shows))
        && (query.speakers.isEmpty() || hasWordsLike(row.value(9).toString(), query.speakers))
        && (query.after.isEmpty() || date >= query.after)
        && (query.before.isEmpty() || (!date.isEmpty() && date < query.before));
}

Result<QHash<qint64, QStringList>> tagsOf(const QSqlDatabase &db)
{
    auto rows = runQuery(
        db, u"SELECT annotation_id, tag FROM annotation_tag ORDER BY annotation_id, place"_s);
    if (!rows)
        return rows.error();
    QHash<qint64, QStringList> tags;
    while (rows->next())
        tags[rows->value(0).toLongLong()].append(rows->value(1).toString());
    return tags;
}

FoundNote noteFrom(const QSqlQuery &row, const QStringList &tags, const SearchQuery &query)
{
    FoundNote note{
        .id = AnnotationId(row.value(0).toLongLong()),
        .episode = EpisodeId(row.value(1).toLongLong()),
        .episodeTitle = row.value(6).toString(),
        .show = row.value(8).toString(),
        .begin = milliseconds(row.value(2).toLongLong()),
        .text = textOf(quoteOf(row.value(3).toString()), row.value(4).toString().simplified()),
        .marks = {},
        .tags = tags,
        .created = toDateTime(row.value(5)).date()};
    SpokenText text;
    text.append(note.text);
    for (const SearchHit &hit : findTerms(text, query.terms))
        note.marks.append({hit.begin.offset, hit.end.offset - hit.begin.offset});
    return note;
}

} // namespace

Result<QList<FoundNote>> findNotes(const QSqlDatabase &db, const SearchQuery &query,
                                   const std::function<bool()> &goOn)
{
    QList<FoundNote> found;
    if (!query.hasWords() || query.in == SearchQuery::In::Titles)
        return found;
    const auto tags = tagsOf(db);
    if (!tags)
        return tags.error();
    auto rows = runQuery(db, uR"(
        SELECT annotation.id, annotation.episode_id, begin_ms, quote, note, created_at,
               episode.title, episode.published_on, episode.show_title, speaker
        FROM annotation JOIN episode ON episode.id = annotation.episode_id
        WHERE annotation.removed_at IS NULL AND episode.removed_at IS NULL
        ORDER BY created_at DESC)"_s);
    if (!rows)
        return rows.error();
    while (rows->next() && found.size() < maxFoundNotes) {
        if (!goOn())
            return Error{QCoreApplication::translate("search", "Searching was stopped.")};
        const QStringList own = tags->value(rows->value(0).toLongLong());
        SpokenText everything;
        for (const QString &text :
             QStringList{rows->value(3).toString(), rows->value(4).toString()} + own)
            everything.append(text);
        if (fits(*rows, query) && hasTerms(everything, query.terms))
            found.append(noteFrom(*rows, own, query));
    }
    return found;
}

} // namespace earmark
