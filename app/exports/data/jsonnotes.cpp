// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/data/datanotes.h"
#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/markedtext.h"
#include "exports/document/notetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QJsonObject anchorOf(const TextAnchor &anchor)
{
    return {{u"transcript"_s, qint64(anchor.transcript)},
            {u"firstCue"_s, qint64(anchor.words.firstCue)},
            {u"firstOffset"_s, anchor.words.firstOffset},
            {u"lastCue"_s, qint64(anchor.words.lastCue)},
            {u"lastOffset"_s, anchor.words.lastOffset},
            {u"prefix"_s, anchor.prefix},
            {u"suffix"_s, anchor.suffix}};
}

QJsonObject noteObject(const NotesDocument &document, const Annotation &annotation)
{
    const bool isBookmark = annotation.kind == Annotation::Kind::Bookmark;
    QJsonObject note{{u"key"_s, annotation.key},
                     {u"kind"_s, isBookmark ? u"bookmark"_s : u"highlight"_s},
                     {u"colour"_s, annotation.colour},
                     {u"meaning"_s, meaningOf(document, annotation)},
                     {u"favourite"_s, annotation.isFavourite},
                     {u"beginMs"_s, qint64(annotation.span.begin.count())},
                     {u"endMs"_s, qint64(annotation.span.end.count())},
                     {u"speaker"_s, annotation.speaker},
                     {u"quote"_s, annotation.quote},
                     {u"note"_s, annotation.note},
                     {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
                     {u"link"_s, encodedAddress(earmarkLink(document.episode, annotation.span))},
                     {u"created"_s, isoMoment(annotation.created)},
                     {u"changed"_s, isoMoment(annotation.changed)}};
    if (annotation.anchor)
        note.insert(u"anchor"_s, anchorOf(*annotation.anchor));
    return note;
}

QJsonArray turnsOf(const NotesDocument &document)
{
    QJsonArray turns;
    for (const MarkedTurn &turn : markedTurns(document)) {
        QString text;
        for (const MarkedPiece &piece : turn.pieces)
            text += piece.text;
        QJsonArray notes;
        for (const qsizetype note : turn.notes)
            notes.append(document.annotations.at(note).key);
        QJsonObject object{{u"speaker"_s, turn.speaker}, {u"text"_s, text}, {u"notes"_s, notes}};
        if (turn.begin)
            object.insert(u"beginMs"_s, qint64(turn.begin->count()));
        turns.append(object);
    }
    return turns;
}

QJsonObject episodeObject(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    QJsonArray meanings;
    for (const QString &meaning : document.meanings)
        meanings.append(meaning);
    QJsonArray notes;
    for (const Annotation &annotation : sortedNotes(document))
        notes.append(noteObject(document, annotation));
    QJsonObject object{{u"key"_s, episode.key},
                       {u"title"_s, titleOf(episode)},
                       {u"show"_s, episode.show},
                       {u"page"_s, encodedAddress(episode.page)},
                       {u"audio"_s, encodedAddress(document.audio)},
                       {u"guid"_s, document.guid},
                       {u"file"_s, episode.mediaPath},
                       {u"date"_s, episode.published.toString(Qt::ISODate)},
                       {u"language"_s, episode.language},
                       {u"duration"_s, clockDuration(episode.duration)},
                       {u"durationMs"_s, qint64(episode.duration.count())},
                       {u"speakers"_s, QJsonArray::fromStringList(document.speakers)},
                       {u"meanings"_s, meanings},
                       {u"notes"_s, notes}};
    if (document.transcript)
        object.insert(u"transcript"_s, turnsOf(document));
    return object;
}

} // namespace

QByteArray notesAsJson(const QList<NotesDocument> &documents)
{
    QJsonArray episodes;
    for (const NotesDocument &document : documents)
        episodes.append(episodeObject(document));
    return QJsonDocument(QJsonObject{{u"format"_s, u"earmark-notes"_s},
                                     {u"version"_s, 1},
                                     {u"episodes"_s, episodes}})
        .toJson();
}

} // namespace earmark
