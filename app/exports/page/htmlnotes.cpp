// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/page/htmlnotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/markedtext.h"
#include "exports/document/pagetemplate.h"
#include "exports/page/citation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

using kainjow::mustache::data;

// HTML allows neither control characters nor lone surrogates; toStdString() replaces the latter.
data value(const QString &text)
{
    QString held;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x20 || letter == u'\n' || letter == u'\t' || letter == u'\r')
            held += letter;
    }
    return data(held.toStdString());
}

// Mustache omits a section whose value is false.
void setIfKnown(data &object, const char *name, const QString &text)
{
    object.set(name, text.isEmpty() ? data(data::type::bool_false) : value(text));
}

data noteData(const NotesDocument &document, const Annotation &annotation)
{
    const QString link = encodedAddress(earmarkLink(document.episode, annotation.span));
    const QString page = encodedAddress(pageLink(document.episode, annotation.span));
    data tags(data::type::list);
    for (const QString &tag : annotation.tags)
        tags.push_back(data("tag", value(tag)));

    data note;
    note.set("colour", value(QString::number(annotation.colour)));
    note.set("link", value(link));
    note.set("cite", value(page.isEmpty() ? link : page));
    note.set("time", value(isoTime(annotation.span.begin)));
    note.set("time_text", value(clockText(annotation.span.begin)));
    note.set("tags", tags);
    note.set("has_tags",
             annotation.tags.isEmpty() ? data::type::bool_false : data::type::bool_true);
    setIfKnown(note, "speaker", annotation.speaker);
    setIfKnown(note, "meaning", meaningOf(document, annotation));
    setIfKnown(note, "page_link", page);
    setIfKnown(note, "quote", annotation.quote);
    setIfKnown(note, "note", annotation.note);
    return note;
}

// By tag, a note may stand on the page more than once; only the first has the id.
data groupData(const NotesDocument &document)
{
    QSet<QString> seen;
    data groups(data::type::list);
    for (const NotesGroup &group : groupedNotes(document)) {
        data notes(data::type::list);
        for (const Annotation &annotation : group.notes) {
            data note = noteData(document, annotation);
            const QString anchor = annotationAnchor(annotation);
            setIfKnown(note, "id", seen.contains(anchor) ? QString() : anchor);
            seen.insert(anchor);
            notes.push_back(note);
        }
        data object;
        setIfKnown(object, "heading", group.heading);
        object.set("notes", notes);
        groups.push_back(object);
    }
    return groups;
}

data pieceData(const NotesDocument &document, const MarkedPiece &piece)
{
    data object("text", value(piece.text));
    object.set("mark", piece.notes.isEmpty() ? data::type::bool_false : data::type::bool_true);
    if (!piece.notes.isEmpty()) {
        const Annotation &annotation = document.annotations.at(piece.notes.last());
        object.set("anchor", value(annotationAnchor(annotation)));
        object.set("colour", value(QString::number(annotation.colour)));
    }
    return object;
}

// The notes that say something stand below the turn in which they begin.
data turnData(const NotesDocument &document, const MarkedTurn &turn)
{
    data pieces(data::type::list);
    for (const MarkedPiece &piece : turn.pieces)
        pieces.push_back(pieceData(document, piece));
    data asides(data::type::list);
    for (const qsizetype note : turn.notes) {
        const Annotation &annotation = document.annotations.at(note);
        const QString said =
            annotation.note.isEmpty() ? annotation.tags.join(u", "_s) : annotation.note;
        data aside("anchor", value(annotationAnchor(annotation)));
        aside.set("time_text", value(clockText(annotation.span.begin)));
        setIfKnown(aside, "said", said);
        asides.push_back(aside);
    }
    data object;
    object.set("pieces", pieces);
    object.set("asides", asides);
    setIfKnown(object, "speaker", turn.speaker);
    setIfKnown(object, "time_text", turn.begin ? clockText(*turn.begin) : QString());
    object.set("link",
               value(turn.begin
                         ? encodedAddress(earmarkLink(document.episode, {*turn.begin, *turn.begin}))
                         : QString()));
    return object;
}

data transcriptData(const NotesDocument &document)
{
    const QList<MarkedTurn> marked = markedTurns(document);
    if (marked.isEmpty())
        return data(data::type::bool_false);
    data turns(data::type::list);
    for (const MarkedTurn &turn : marked)
        turns.push_back(turnData(document, turn));
    return {"turns", turns};
}

data dublinCoreData(const NotesDocument &document)
{
    data elements(data::type::list);
    for (const Fact &element : dublinCoreOf(document)) {
        data object("name", value(element.name));
        object.set("content", value(element.value));
        elements.push_back(object);
    }
    return elements;
}

data episodeData(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    const bool timed = episode.duration > milliseconds(0);
    const bool dated = episode.published.isValid();
    data object;
    object.set("title", value(titleOf(episode)));
    object.set("word_notes", value(QCoreApplication::translate("notesexport", "Notes")));
    object.set("word_page", value(QCoreApplication::translate("notesexport", "Web page")));
    object.set("word_sound", value(QCoreApplication::translate("notesexport", "Sound")));
    object.set("word_file", value(QCoreApplication::translate("notesexport", "File")));
    object.set("word_transcript", value(QCoreApplication::translate("notesexport", "Transcript")));
    object.set("date_text", value(QLocale().toString(episode.published, QLocale::LongFormat)));
    object.set("duration_text", value(clockDuration(episode.duration)));
    setIfKnown(object, "language", episode.language);
    setIfKnown(object, "cover", imageAddress(document.cover));
    setIfKnown(object, "show", episode.show);
    setIfKnown(object, "date", episode.published.toString(Qt::ISODate));
    object.set("both", timed && dated ? data::type::bool_true : data::type::bool_false);
    setIfKnown(object, "duration", timed ? isoDuration(episode.duration) : QString());
    setIfKnown(object, "speakers", document.speakers.join(u", "_s));
    setIfKnown(object, "page", webAddressOf(episode.page));
    setIfKnown(object, "audio", webAddressOf(document.audio));
    setIfKnown(object, "guid", cleanLine(document.guid));
    setIfKnown(object, "file", cleanLine(episode.mediaPath));
    object.set("coins", value(coinsOf(document)));
    object.set("schema", value(schemaOf(document)));
    object.set("dublin_core", dublinCoreData(document));
    return object;
}

} // namespace

QString notesAsHtml(const NotesDocument &document)
{
    data object = episodeData(document);
    object.set("groups", groupData(document));
    object.set("transcript", transcriptData(document));
    return renderedPage(u"notes.html"_s, object);
}

} // namespace earmark
