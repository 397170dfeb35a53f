// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webaddress.h"
#include "exports/notesexport.h"
#include "exports/notetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>
#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace earmark {

namespace {

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

// HTML, "Valid duration string"
QString isoDuration(milliseconds time)
{
    const qint64 seconds = std::max<qint64>(time.count(), 0) / 1000;
    QString text = u"PT"_s;
    if (seconds >= 3600)
        text += QString::number(seconds / 3600) + u'H';
    if (seconds >= 60)
        text += QString::number(seconds / 60 % 60) + u'M';
    return text + QString::number(seconds % 60) + u'S';
}

QString dataUrl(const QByteArray &image)
{
    if (image.isEmpty())
        return {};
    const QString type = QMimeDatabase().mimeTypeForData(image).name();
    if (!type.startsWith("image/"_L1))
        return {};
    return "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(image.toBase64());
}

QString encoded(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

data noteData(const NotesDocument &document, const Annotation &annotation)
{
    const QString link = encoded(earmarkLink(document.episode, annotation.span));
    const QString page = encoded(pageLink(document.episode, annotation.span));
    data tags(data::type::list);
    for (const QString &tag : annotation.tags)
        tags.push_back(data("tag", value(tag)));

    data note;
    note.set("id", value(annotationAnchor(annotation)));
    note.set("colour", value(QString::number(annotation.colour)));
    note.set("link", value(link));
    note.set("cite", value(page.isEmpty() ? link : page));
    note.set("time", value(isoDuration(annotation.span.begin)));
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

data episodeData(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    const bool timed = episode.duration > milliseconds(0);
    const bool dated = episode.published.isValid();
    data object;
    object.set("title", value(titleOf(episode)));
    object.set("word_notes", value(QCoreApplication::translate("notesexport", "Notes")));
    object.set("word_page", value(QCoreApplication::translate("notesexport", "Web page")));
    object.set("date_text", value(QLocale().toString(episode.published, QLocale::LongFormat)));
    object.set("duration_text", value(clockText(episode.duration)));
    setIfKnown(object, "language", episode.language);
    setIfKnown(object, "cover", dataUrl(document.cover));
    setIfKnown(object, "show", episode.show);
    setIfKnown(object, "date", episode.published.toString(Qt::ISODate));
    object.set("both", timed && dated ? data::type::bool_true : data::type::bool_false);
    setIfKnown(object, "duration", timed ? isoDuration(episode.duration) : QString());
    setIfKnown(object, "speakers", document.speakers.join(u", "_s));
    setIfKnown(object, "page", isWebAddress(episode.page) ? encoded(episode.page) : QString());
    return object;
}

// Templates are compiled in as :/templates.
std::string templateText()
{
    QFile file(u":/templates/notes.html"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().toStdString() : std::string();
}

// HTML parsers treat a bare carriage return as a line break, so escape it.
std::string escapedHtml(const std::string &text)
{
    const QString escaped = QString::fromStdString(text).toHtmlEscaped();
    return QString(escaped).replace(u'\r', "&#13;"_L1).toStdString();
}

} // namespace

QString notesAsHtml(const NotesDocument &document)
{
    data notes(data::type::list);
    for (const Annotation &annotation : document.annotations)
        notes.push_back(noteData(document, annotation));
    data object = episodeData(document);
    object.set("notes", notes);

    kainjow::mustache::mustache page(templateText());
    Q_ASSERT(page.is_valid());
    page.set_custom_escape(escapedHtml);
    return QString::fromStdString(page.render(object));
}

} // namespace earmark
