// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/tables/tablenotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "formats/input/formulas.h"
#include "formats/input/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QByteArray csvRow(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(cleanText(field)));
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

bool isMoment(const Annotation &annotation)
{
    return annotation.span.end <= annotation.span.begin;
}

// The page at the time, or the link that opens the words here.
QString bestLink(const NotesDocument &document, const Annotation &annotation)
{
    const QUrl page = pageLink(document.episode, annotation.span);
    return encodedAddress(page.isEmpty() ? earmarkLink(document.episode, annotation.span) : page);
}

template<typename Row>
QByteArray table(const QList<NotesDocument> &documents, const QStringList &heads, const Row &row)
{
    QByteArray bytes = csvRow(heads);
    for (const NotesDocument &document : documents) {
        for (const Annotation &annotation : sortedNotes(document))
            bytes += csvRow(row(document, annotation));
    }
    return bytes;
}

QStringList fullRow(const NotesDocument &document, const Annotation &annotation)
{
    const Episode &episode = document.episode;
    const bool isBookmark = annotation.kind == Annotation::Kind::Bookmark;
    return {episode.show,
            titleOf(episode),
            episode.published.toString(Qt::ISODate),
            episode.duration > milliseconds(0) ? clockDuration(episode.duration) : QString(),
            webAddressOf(episode.page),
            webAddressOf(document.audio),
            document.guid,
            episode.mediaPath,
            episode.key,
            writtenTimestamp(annotation.span.begin, u'.'),
            isMoment(annotation) ? QString() : writtenTimestamp(annotation.span.end, u'.'),
            isBookmark ? u"bookmark"_s : u"highlight"_s,
            isBookmark ? QString() : QString::number(annotation.colour),
            meaningOf(document, annotation),
            annotation.speaker,
            annotation.quote,
            annotation.note,
            annotation.tags.join(u", "_s),
            encodedAddress(earmarkLink(episode, annotation.span)),
            encodedAddress(pageLink(episode, annotation.span)),
            isoMoment(annotation.created),
            isoMoment(annotation.changed),
            annotation.key,
            annotation.isFavourite ? u"yes"_s : QString()};
}

// Readwise needs a text for each highlight.
QString highlightTextOf(const Annotation &annotation)
{
    if (!annotation.quote.isEmpty())
        return annotation.quote;
    return annotation.note.isEmpty() ? clockText(annotation.span.begin) : annotation.note;
}

QStringList readwiseRow(const NotesDocument &document, const Annotation &annotation)
{
    const Episode &episode = document.episode;
    QStringList note;
    for (const QString &tag : joinedTags({annotation}))
        note += u'.' + tag;
    if (!annotation.quote.isEmpty() && !annotation.note.isEmpty())
        note += annotation.note;
    return {highlightTextOf(annotation),
            titleOf(episode),
            episode.show,
            bestLink(document, annotation),
            note.join(u' '),
            QString::number(annotation.span.begin.count() / 1000),
            annotation.created.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
}

QStringList codingRow(const NotesDocument &document, const Annotation &annotation)
{
    const Episode &episode = document.episode;
    const TimeSpan span = annotation.span;
    return {writtenTimestamp(span.begin, u'.'),
            writtenTimestamp(std::max(span.begin, span.end), u'.'),
            annotation.speaker,
            annotation.quote,
            annotation.note,
            joinedTags({annotation}).join(u"; "_s),
            meaningOf(document, annotation),
            titleOf(episode),
            episode.show,
            clockDuration(episode.duration),
            webAddressOf(episode.page),
            webAddressOf(document.audio),
            document.guid,
            episode.mediaPath};
}

// A field of a card is HTML on one line. The first sign of a formula is written as a reference.
QString cardField(const QString &text)
{
    const QString clean = cleanText(text);
    const QString html = clean.toHtmlEscaped().replace(u'\t', u' ').replace(u'\n', "<br>"_L1);
    if (!beginsLikeFormula(clean))
        return html;
    return "&#"_L1 + QString::number(clean.front().unicode()) + u';' + html.sliced(1);
}

QByteArray card(const NotesDocument &document, const Annotation &annotation)
{
    const Episode &episode = document.episode;
    const bool asks = !annotation.note.isEmpty();
    const QString link = bestLink(document, annotation).toHtmlEscaped();
    QStringList source;
    for (const QString &part : {annotation.speaker, titleOf(episode), episode.show}) {
        if (!part.isEmpty())
            source += cleanLine(part).toHtmlEscaped();
    }
    const QString about = "<a href=\""_L1 + link + "\">"_L1 + clockText(annotation.span.begin)
        + "</a> "_L1 + source.join(u" · "_s);
    const QString quote = cardField(annotation.quote);
    const QStringList fields{annotationAnchor(annotation),
                             asks ? cardField(annotation.note) : quote,
                             asks && !quote.isEmpty() ? quote + "<br><br>"_L1 + about : about,
                             withoutFormula(cleanLine(joinedTags({annotation}).join(u' ')))};
    QStringList written;
    for (QString field : fields)
        written += u'"' + field.replace(u'"', "\"\""_L1) + u'"';
    return (written.join(u'\t') + u'\n').toUtf8();
}

} // namespace

QByteArray notesAsCsv(const QList<NotesDocument> &documents)
{
    static const QStringList heads{
        u"Show"_s,   u"Episode"_s,   u"Date"_s,        u"Duration"_s, u"Page"_s, u"Audio"_s,
        u"Guid"_s,   u"File"_s,      u"Episode key"_s, u"Begin"_s,    u"End"_s,  u"Kind"_s,
        u"Colour"_s, u"Meaning"_s,   u"Speaker"_s,     u"Quote"_s,    u"Note"_s, u"Tags"_s,
        u"Link"_s,   u"Page link"_s, u"Created"_s,     u"Changed"_s,  u"Key"_s,  u"Favourite"_s};
    return table(documents, heads, fullRow);
}

QByteArray notesAsReadwise(const QList<NotesDocument> &documents)
{
    static const QStringList heads{u"Highlight"_s, u"Title"_s,    u"Author"_s, u"URL"_s,
                                   u"Note"_s,      u"Location"_s, u"Date"_s};
    return table(documents, heads, readwiseRow);
}

QByteArray notesAsCodings(const QList<NotesDocument> &documents)
{
    static const QStringList heads{u"Start"_s, u"End"_s,   u"Speaker"_s, u"Text"_s, u"Note"_s,
                                   u"Tags"_s,  u"Code"_s,  u"Episode"_s, u"Show"_s, u"Duration"_s,
                                   u"Page"_s,  u"Audio"_s, u"Guid"_s,    u"File"_s};
    return table(documents, heads, codingRow);
}

QByteArray notesAsAnki(const QList<NotesDocument> &documents)
{
    QByteArray bytes = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n";
    for (const NotesDocument &document : documents) {
        for (const Annotation &annotation : sortedNotes(document)) {
            if (!annotation.note.isEmpty() || !annotation.quote.isEmpty())
                bytes += card(document, annotation);
        }
    }
    return bytes;
}

} // namespace earmark
