// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/page/citation.h"

#include "exports/document/links.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Where the episode can be found: its page, else its sound, else the link that opens it here.
QString identifierOf(const NotesDocument &document)
{
    for (const QUrl &url : {document.episode.page, document.audio}) {
        if (const QString address = webAddressOf(url); !address.isEmpty())
            return address;
    }
    const QString &key = document.episode.key;
    return key.isEmpty() ? QString() : u"earmark://episode/"_s + key;
}

} // namespace

QList<Fact> dublinCoreOf(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    QList<Fact> elements{
        {u"DC.title"_s, cleanLine(titleOf(episode))},
        {u"DC.type"_s, u"Sound"_s},
        {u"DC.publisher"_s, cleanLine(episode.show)},
        {u"DC.date"_s, episode.published.toString(Qt::ISODate)},
        {u"DC.language"_s, episode.language},
        {u"DC.identifier"_s, identifierOf(document)},
        {u"DC.source"_s, webAddressOf(document.audio)},
        {u"DC.format"_s,
         episode.duration > milliseconds(0) ? isoDuration(episode.duration) : QString()}};
    for (const QString &speaker : document.speakers)
        elements.append({u"DC.contributor"_s, cleanLine(speaker)});
    elements.removeIf([](const Fact &element) { return element.value.isEmpty(); });
    return elements;
}

QString coinsOf(const NotesDocument &document)
{
    QList<Fact> pairs{{u"ctx_ver"_s, u"Z39.88-2004"_s},
                      {u"rft_val_fmt"_s, u"info:ofi/fmt:kev:mtx:dc"_s}};
    for (const Fact &element : dublinCoreOf(document)) {
        const QString name = element.name.section(u'.', 1);
        const QString value = name == "type"_L1 ? u"podcast"_s : element.value;
        pairs.append({u"rft."_s + name, value});
    }
    QStringList context;
    for (const Fact &pair : pairs)
        context += pair.name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(pair.value));
    return context.join(u'&');
}

QString schemaOf(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    QJsonObject schema{{u"@context"_s, u"https://schema.org"_s},
                       {u"@type"_s, u"PodcastEpisode"_s},
                       {u"name"_s, cleanLine(titleOf(episode))}};
    const auto set = [&schema](const QString &name, const QString &value) {
        if (!value.isEmpty())
            schema.insert(name, value);
    };
    set(u"url"_s, webAddressOf(episode.page));
    set(u"datePublished"_s, episode.published.toString(Qt::ISODate));
    set(u"inLanguage"_s, episode.language);
    set(u"identifier"_s, cleanLine(document.guid));
    if (episode.duration > milliseconds(0))
        set(u"timeRequired"_s, isoDuration(episode.duration));
    if (!episode.show.isEmpty())
        schema.insert(
            u"partOfSeries"_s,
            QJsonObject{{u"@type"_s, u"PodcastSeries"_s}, {u"name"_s, cleanLine(episode.show)}});
    if (const QString audio = webAddressOf(document.audio); !audio.isEmpty())
        schema.insert(u"associatedMedia"_s,
                      QJsonObject{{u"@type"_s, u"MediaObject"_s}, {u"contentUrl"_s, audio}});
    QJsonArray people;
    for (const QString &speaker : document.speakers)
        people.append(QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, cleanLine(speaker)}});
    if (!people.isEmpty())
        schema.insert(u"contributor"_s, people);
    QString text = QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Compact));
    return text.replace(u'<', "\\u003c"_L1).replace(u'>', "\\u003e"_L1).replace(u'&', "\\u0026"_L1);
}

} // namespace earmark
