// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webaddress.h"
#include "exports/data/datanotes.h"
#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The page, else the sound, else the link that opens the episode here; at a time if there is one.
QString citedAddress(const NotesDocument &document, const Annotation *annotation)
{
    QUrl url = isWebAddress(document.episode.page) ? document.episode.page : document.audio;
    if (!isWebAddress(url))
        return annotation ? encodedAddress(earmarkLink(document.episode, annotation->span))
                          : u"earmark://episode/"_s + document.episode.key;
    if (annotation)
        url.setFragment(timeFragment(annotation->span));
    return encodedAddress(url);
}

// An id for citing: letters, digits and dashes.
QString citeKey(const NotesDocument &document, const Annotation *annotation)
{
    QString key = u"earmark-"_s + document.episode.key;
    if (annotation)
        key += u'-' + annotationAnchor(*annotation);
    QString plain;
    for (const QChar letter : key) {
        if (letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-'))
            plain += letter;
    }
    return plain;
}

QString saidText(const Annotation &annotation)
{
    QStringList parts{spanText(annotation.span)};
    for (const QString &part : {cleanText(annotation.speaker), cleanText(annotation.note)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u'\n');
}

QString factText(const NotesDocument &document)
{
    QStringList lines;
    for (const Fact &fact : factsOf(document)) {
        if (fact.name == "Guid"_L1 || fact.name == "File"_L1 || fact.name == "Audio"_L1)
            lines += fact.name + u": "_s + fact.value;
    }
    return lines.join(u'\n');
}

QJsonObject cslItem(const NotesDocument &document, const Annotation *annotation)
{
    const Episode &episode = document.episode;
    // CSL 1.0.2, "Item types": a podcast is a broadcast.
    QJsonObject item{{u"id"_s, citeKey(document, annotation)},
                     {u"type"_s, u"broadcast"_s},
                     {u"genre"_s, u"Podcast"_s},
                     {u"medium"_s, u"Audio"_s},
                     {u"title"_s, cleanLine(titleOf(episode))},
                     {u"URL"_s, citedAddress(document, annotation)}};
    const auto set = [&item](const QString &name, const QString &text) {
        if (!text.isEmpty())
            item.insert(name, text);
    };
    set(u"container-title"_s, cleanLine(episode.show));
    set(u"language"_s, episode.language);
    if (episode.duration > milliseconds(0))
        set(u"dimensions"_s, clockDuration(episode.duration));
    if (episode.published.isValid()) {
        const QDate &date = episode.published;
        item.insert(u"issued"_s,
                    QJsonObject{{u"date-parts"_s,
                                 QJsonArray{QJsonArray{date.year(), date.month(), date.day()}}}});
    }
    QJsonArray people;
    for (const QString &speaker : document.speakers)
        people.append(QJsonObject{{u"literal"_s, cleanLine(speaker)}});
    if (!people.isEmpty())
        item.insert(u"contributor"_s, people);
    set(u"note"_s,
        annotation ? saidText(*annotation) + u'\n' + factText(document) : factText(document));
    if (annotation) {
        set(u"abstract"_s, cleanText(annotation->quote));
        set(u"keyword"_s, joinedTags({*annotation}).join(u", "_s));
        set(u"section"_s, spanText(annotation->span));
    }
    return item;
}

// Signs of TeX, so that braces stay in pairs and nothing is a command.
QString texText(const QString &text)
{
    QString written;
    for (const QChar letter : cleanLine(text)) {
        switch (letter.unicode()) {
        case u'\\':
            written += "\\textbackslash{}"_L1;
            break;
        case u'~':
            written += "\\textasciitilde{}"_L1;
            break;
        case u'^':
            written += "\\textasciicircum{}"_L1;
            break;
        case u'{':
            written += "\\textbraceleft{}"_L1;
            break;
        case u'}':
            written += "\\textbraceright{}"_L1;
            break;
        case u'"': // a quotation mark could end a value
            written += "\\textquotedbl{}"_L1;
            break;
        case u'$':
        case u'&':
        case u'%':
        case u'#':
        case u'_':
            written += u'\\';
            [[fallthrough]];
        default:
            written += letter;
        }
    }
    return written;
}

// An address is written as it is; the url field takes no TeX.
QString bibtexAddress(const QString &address)
{
    return QString(address)
        .replace(u'{', "%7B"_L1)
        .replace(u'}', "%7D"_L1)
        .replace(u'\\', "%5C"_L1);
}

QString bibtexEntry(const NotesDocument &document, const Annotation *annotation)
{
    const Episode &episode = document.episode;
    QStringList fields;
    const auto add = [&fields](const QString &name, const QString &text) {
        if (!text.isEmpty())
            fields += u"  "_s + name + u" = {"_s + text + u'}';
    };
    QStringList people;
    for (const QString &speaker : document.speakers) {
        if (!cleanLine(speaker).isEmpty())
            people += u'{' + texText(speaker) + u'}';
    }
    add(u"title"_s, texText(titleOf(episode)));
    add(u"author"_s, people.join(u" and "_s));
    add(u"howpublished"_s, u"Podcast"_s);
    add(u"series"_s, texText(episode.show));
    if (episode.published.isValid()) {
        add(u"date"_s, episode.published.toString(Qt::ISODate));
        add(u"year"_s, QString::number(episode.published.year()));
        add(u"month"_s, QString::number(episode.published.month()));
    }
    if (episode.duration > milliseconds(0))
        add(u"pagetotal"_s, clockDuration(episode.duration));
    add(u"url"_s, bibtexAddress(citedAddress(document, annotation)));
    if (annotation) {
        add(u"pages"_s, spanText(annotation->span));
        add(u"abstract"_s, texText(annotation->quote));
        add(u"note"_s, texText(saidText(*annotation)));
        add(u"keywords"_s, texText(joinedTags({*annotation}).join(u", "_s)));
    }
    add(u"annote"_s, texText(factText(document)));
    return u"@misc{"_s + citeKey(document, annotation) + u",\n"_s + fields.join(u",\n"_s)
        + u"\n}\n"_s;
}

} // namespace

QByteArray notesAsCsl(const QList<NotesDocument> &documents)
{
    QJsonArray items;
    for (const NotesDocument &document : documents) {
        items.append(cslItem(document, nullptr));
        for (const Annotation &annotation : sortedNotes(document))
            items.append(cslItem(document, &annotation));
    }
    return QJsonDocument(items).toJson();
}

QByteArray notesAsBibtex(const QList<NotesDocument> &documents)
{
    QStringList entries;
    for (const NotesDocument &document : documents) {
        entries += bibtexEntry(document, nullptr);
        for (const Annotation &annotation : sortedNotes(document))
            entries += bibtexEntry(document, &annotation);
    }
    return entries.join(u'\n').toUtf8();
}

} // namespace earmark
