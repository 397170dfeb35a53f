// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webaddress.h"
#include "exports/data/datanotes.h"
#include "exports/data/jsonldwords.h"
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

QJsonObject textBody(const QString &text, const QString &purpose)
{
    return {{u"type"_s, u"TextualBody"_s},
            {u"value"_s, text},
            {u"format"_s, u"text/plain"_s},
            {u"purpose"_s, purpose}};
}

QJsonArray bodiesOf(const NotesDocument &document, const Annotation &annotation)
{
    QJsonArray bodies;
    if (!annotation.note.isEmpty())
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"value"_s, annotation.note},
                                  {u"format"_s, u"text/markdown"_s},
                                  {u"purpose"_s, u"commenting"_s}});
    for (const QString &tag : annotation.tags)
        bodies.append(textBody(tag, u"tagging"_s));
    if (!annotation.speaker.isEmpty())
        bodies.append(textBody(annotation.speaker, u"identifying"_s));
    if (const QString meaning = meaningOf(document, annotation); !meaning.isEmpty())
        bodies.append(textBody(meaning, u"classifying"_s));
    if (annotation.isFavourite)
        bodies.append(textBody(favouriteWord, u"assessing"_s));
    return bodies;
}

// What identifies the sound and the text: their addresses, else links that Earmark opens.
QString soundAddressOf(const NotesDocument &document)
{
    return isWebAddress(document.audio) ? encodedAddress(document.audio)
                                        : episodeAddress + document.episode.key;
}

QString textAddressOf(const NotesDocument &document)
{
    QUrl page = document.episode.page;
    if (!isWebAddress(page))
        return episodeAddress + document.episode.key + "#transcript"_L1;
    page.setFragment(u"transcript"_s);
    return encodedAddress(page);
}

/// Where notes are in the whole text of the document, its lines joined by line feeds.
struct WholeText
{
    explicit WholeText(const NotesDocument &document)
        : placements(placementsIn(document))
    {
        qsizetype at = 0;
        for (const Cue &cue : document.transcript ? document.transcript->cues : QList<Cue>()) {
            begins.append(at);
            at += cue.text.size() + 1;
        }
    }

    Placements placements;
    QList<qsizetype> begins; ///< of each row, in UTF-16 units
};

QJsonArray wordSelectors(const Annotation &annotation, const WholeText &text)
{
    QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, annotation.quote}};
    if (!annotation.anchor)
        return {quote};
    quote.insert(u"prefix"_s, annotation.anchor->prefix);
    quote.insert(u"suffix"_s, annotation.anchor->suffix);
    QJsonArray selectors{quote};
    if (const auto place = text.placements.value(annotation.id).certain()) {
        selectors.append(
            QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                        {u"start"_s, text.begins.at(place->firstRow) + place->firstOffset},
                        {u"end"_s, text.begins.at(place->lastRow) + place->lastOffset}});
    }
    selectors.append(QJsonObject{{u"type"_s, u"FragmentSelector"_s},
                                 {u"conformsTo"_s, wordsStandard},
                                 {u"value"_s, wordsFragment(*annotation.anchor)}});
    return selectors;
}

QJsonArray targetsOf(const NotesDocument &document, const Annotation &annotation,
                     const WholeText &text)
{
    QJsonObject sound{{u"source"_s, soundAddressOf(document)},
                      {u"type"_s, u"SpecificResource"_s},
                      {u"selector"_s,
                       QJsonObject{{u"type"_s, u"FragmentSelector"_s},
                                   {u"conformsTo"_s, mediaFragments},
                                   {u"value"_s, timeFragment(annotation.span)}}}};
    if (annotation.kind == Annotation::Kind::Highlight || annotation.colour != 0)
        sound.insert(u"styleClass"_s, colourClass + QString::number(annotation.colour));
    QJsonArray targets{sound};
    if (!annotation.quote.isEmpty())
        targets.append(QJsonObject{{u"source"_s, textAddressOf(document)},
                                   {u"type"_s, u"SpecificResource"_s},
                                   {u"selector"_s, wordSelectors(annotation, text)}});
    return targets;
}

QJsonObject annotationObject(const NotesDocument &document, const Annotation &annotation,
                             const WholeText &text)
{
    const bool isBookmark = annotation.kind == Annotation::Kind::Bookmark;
    QJsonObject object{
        {u"id"_s, u"urn:uuid:"_s + annotationUuid(annotation)},
        {u"type"_s, u"Annotation"_s},
        {u"canonical"_s,
         episodeAddress + document.episode.key + u'#' + annotationAnchor(annotation)},
        {u"motivation"_s, isBookmark ? u"bookmarking"_s : u"highlighting"_s},
        {u"target"_s, targetsOf(document, annotation, text)}};
    if (annotation.created.isValid())
        object.insert(u"created"_s, isoMoment(annotation.created));
    if (annotation.changed.isValid())
        object.insert(u"modified"_s, isoMoment(annotation.changed));
    if (const QJsonArray bodies = bodiesOf(document, annotation); !bodies.isEmpty())
        object.insert(u"body"_s, bodies);
    return object;
}

QString pageLabel(const QList<NotesDocument> &documents)
{
    QStringList titles;
    for (const NotesDocument &document : documents) {
        titles += cleanLine(titleOf(document.episode));
        for (const Fact &fact : factsOf(document))
            titles += fact.name + u": "_s + fact.value;
    }
    return titles.join(u'\n');
}

} // namespace

QByteArray notesAsJsonLd(const QList<NotesDocument> &documents)
{
    QJsonArray items;
    for (const NotesDocument &document : documents) {
        const WholeText text(document);
        for (const Annotation &annotation : sortedNotes(document))
            items.append(annotationObject(document, annotation, text));
    }
    const QString label = pageLabel(documents);
    const QString id = u"urn:uuid:"_s + uuidOf(label);
    // Web Annotation Data Model, "Annotation Page".
    return QJsonDocument(QJsonObject{{u"@context"_s, annotationContext},
                                     {u"id"_s, id},
                                     {u"type"_s, u"AnnotationPage"_s},
                                     {u"partOf"_s,
                                      QJsonObject{{u"id"_s, id + u"#collection"_s},
                                                  {u"type"_s, u"AnnotationCollection"_s},
                                                  {u"label"_s, label},
                                                  {u"total"_s, items.size()}}},
                                     {u"startIndex"_s, 0},
                                     {u"items"_s, items}})
        .toJson();
}

} // namespace earmark
