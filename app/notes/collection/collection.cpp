// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/collection/collection.h"

#include "notes/annotationrepository.h"
#include "notes/tags.h"
#include "store/query.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int pastDays = 30;
constexpr qsizetype pastNotes = 5;

Result<QHash<EpisodeId, EpisodeNames>> readEpisodes(const QSqlDatabase &db)
{
    auto rows = runQuery(db, u"SELECT id, title, show_title, media_path FROM episode"_s);
    if (!rows)
        return rows.error();
    QHash<EpisodeId, EpisodeNames> episodes;
    while (rows->next())
        episodes.insert(
            EpisodeId(rows->value(0).toLongLong()),
            {rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString()});
    return episodes;
}

auto placeInEpisodes(const CollectedNote &note)
{
    return std::tie(note.episode.show, note.episode.title, note.annotation.episode,
                    note.annotation.span, note.annotation.id);
}

} // namespace

CollectedNote collected(const Annotation &annotation, const EpisodeNames &episode)
{
    return {annotation, episode, foldedText(annotation)};
}

Result<QList<CollectedNote>> readCollection(const QSqlDatabase &db)
{
    const auto annotations = AnnotationRepository(db).all();
    if (!annotations)
        return annotations.error();
    const auto episodes = readEpisodes(db);
    if (!episodes)
        return episodes.error();
    QList<CollectedNote> notes;
    notes.reserve(annotations->size());
    for (const Annotation &annotation : *annotations)
        notes.append(collected(annotation, episodes->value(annotation.episode)));
    return notes;
}

bool NoteFilter::accepts(const CollectedNote &note) const
{
    const Annotation &one = note.annotation;
    if (!show.isEmpty() && note.episode.show != show)
        return false;
    if (colour >= 0 && (one.kind != Annotation::Kind::Highlight || one.colour != colour))
        return false;
    if ((onlyFavourites && !one.isFavourite) || (!only.isEmpty() && !only.contains(one.id)))
        return false;
    if (!speaker.isEmpty() && !speakersOf(one).contains(speaker))
        return false;
    if (!tag.isEmpty() && !hasTag(one.tags, tag))
        return false;
    if (since.isValid() && one.created.date() < since)
        return false;
    return std::ranges::all_of(words,
                               [&](const QString &word) { return note.folded.contains(word); });
}

bool standsBefore(const CollectedNote &left, const CollectedNote &right, NoteOrder order)
{
    if (order == NoteOrder::Episode)
        return placeInEpisodes(left) < placeInEpisodes(right);
    const auto made = [](const CollectedNote &note) {
        return std::pair(note.annotation.created.toMSecsSinceEpoch(), note.annotation.id);
    };
    return order == NoteOrder::Oldest ? made(left) < made(right) : made(right) < made(left);
}

QStringList speakersOf(const Annotation &annotation)
{
    return annotation.speaker.split(u", "_s, Qt::SkipEmptyParts);
}

QSet<AnnotationId> fromThePast(const QList<CollectedNote> &notes, QDate today)
{
    QList<AnnotationId> old;
    for (const CollectedNote &note : notes) {
        if (note.annotation.created.date() < today.addDays(-pastDays))
            old.append(note.annotation.id);
    }
    std::ranges::sort(old); // the same each time on one day, whatever the order
    QRandomGenerator random(quint32(today.toJulianDay()));
    QSet<AnnotationId> chosen;
    while (!old.isEmpty() && chosen.size() < pastNotes)
        chosen.insert(old.takeAt(random.bounded(int(old.size()))));
    return chosen;
}

} // namespace earmark
