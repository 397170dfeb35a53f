// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/keeping/keptitem.h"

#include "feeds/text/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 1000; ///< others are mistakes
constexpr qsizetype longestNotes = 200'000;

/// Makes the keys of a feed's items. None depends on where its item stands, or those after a new
/// one would get each other's.
class KeyMaker
{
public:
    explicit KeyMaker(const QList<FeedItem> &items)
        : m_items(items)
    {
        QSet<QString> links;
        for (const FeedItem &item : items) {
            links.insert(item.link);
            if (item.medium)
                ++m_files[comparedAddress(item.medium->url)];
        }
        m_linksDiffer = links.size() == items.size();
    }

    QStringList keys() const
    {
        QStringList keys;
        for (const FeedItem &item : m_items)
            keys.append(item.guid.isEmpty() ? keyWithoutGuid(item) : item.guid);
        tellApart(keys, [this](const FeedItem &item) { return contentOf(item); });
        tellApart(keys, titleAndDate);
        QHash<QString, int> counts;
        for (QString &key : keys) {
            if (const int twin = counts[key]++; twin > 0)
                key += u'\n' + QString::number(twin);
        }
        return keys;
    }

private:
    void tellApart(QStringList &keys, const std::function<QString(const FeedItem &)> &more) const
    {
        QHash<QString, int> counts;
        for (const QString &key : std::as_const(keys))
            ++counts[key];
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (counts.value(keys.at(i)) > 1)
                keys[i] += u'\n' + more(m_items.at(i));
        }
    }

    static QString titleAndDate(const FeedItem &item)
    {
        return item.title.left(longestTitle) + u' ' + item.dateText.trimmed();
    }

    // Its file: the address without what counts listeners, unless that tells files apart.
    QString contentOf(const FeedItem &item) const
    {
        if (!item.medium)
            return item.title;
        const QString compared = comparedAddress(item.medium->url);
        return m_files.value(compared) == 1 ? compared : item.medium->url;
    }

    QString keyWithoutGuid(const FeedItem &item) const
    {
        if (m_linksDiffer && !item.link.isEmpty())
            return u"link "_s + item.link;
        return item.medium ? u"file "_s + contentOf(item) : u"title "_s + titleAndDate(item);
    }

    const QList<FeedItem> &m_items;
    QHash<QString, int> m_files;
    bool m_linksDiffer = false;
};

QJsonArray filesToJson(const QList<FeedFile> &files)
{
    QJsonArray list;
    for (const FeedFile &file : files)
        list.append(
            QJsonObject{{u"url"_s, file.url}, {u"type"_s, file.type}, {u"title"_s, file.title}});
    return list;
}

QJsonArray transcriptsToJson(const QList<FeedTranscript> &transcripts)
{
    QJsonArray list;
    for (const FeedTranscript &one : transcripts)
        list.append(QJsonObject{{u"url"_s, one.url},
                                {u"type"_s, one.type},
                                {u"language"_s, one.language},
                                {u"timed"_s, one.isTimed}});
    return list;
}

QJsonArray chaptersToJson(const QList<Chapter> &chapters)
{
    QJsonArray list;
    for (const Chapter &one : chapters)
        list.append(QJsonObject{{u"begin"_s, qint64(one.span.begin.count())},
                                {u"end"_s, qint64(one.span.end.count())},
                                {u"title"_s, one.title}});
    return list;
}

QJsonArray personsToJson(const QList<FeedPerson> &persons)
{
    QJsonArray list;
    for (const FeedPerson &one : persons)
        list.append(
            QJsonObject{{u"name"_s, one.name}, {u"role"_s, one.role}, {u"link"_s, one.link}});
    return list;
}

QJsonArray soundbitesToJson(const QList<FeedSoundbite> &soundbites)
{
    QJsonArray list;
    for (const FeedSoundbite &one : soundbites)
        list.append(QJsonObject{{u"begin"_s, qint64(one.span.begin.count())},
                                {u"end"_s, qint64(one.span.end.count())},
                                {u"title"_s, one.title}});
    return list;
}

TimeSpan spanIn(const QJsonValue &value)
{
    return {milliseconds(value[u"begin"].toInteger()), milliseconds(value[u"end"].toInteger())};
}

void readLists(const QJsonObject &json, FeedItem &item)
{
    const QJsonArray files = json[u"files"].toArray();
    for (const QJsonValue &one : files)
        item.otherFiles.append({.url = one[u"url"].toString(),
                                .type = one[u"type"].toString(),
                                .title = one[u"title"].toString(),
                                .integrity = {}});
    const QJsonArray transcripts = json[u"transcripts"].toArray();
    for (const QJsonValue &one : transcripts)
        item.transcripts.append({.url = one[u"url"].toString(),
                                 .type = one[u"type"].toString(),
                                 .language = one[u"language"].toString(),
                                 .isTimed = one[u"timed"].toBool()});
    const QJsonArray chapters = json[u"chapters"].toArray();
    for (const QJsonValue &one : chapters)
        item.chapters.append({.span = spanIn(one), .title = one[u"title"].toString()});
    const QJsonArray persons = json[u"persons"].toArray();
    for (const QJsonValue &one : persons)
        item.persons.append({.name = one[u"name"].toString(),
                             .role = one[u"role"].toString(),
                             .link = one[u"link"].toString()});
    const QJsonArray soundbites = json[u"soundbites"].toArray();
    for (const QJsonValue &one : soundbites)
        item.soundbites.append({.span = spanIn(one), .title = one[u"title"].toString()});
}

QStringList wordsIn(const QJsonValue &list)
{
    QStringList words;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &word : array)
        words.append(word.toString());
    return words;
}

} // namespace

QList<ShowItem> keptItems(const Feed &feed, int place)
{
    const QStringList keys = KeyMaker(feed.items).keys();
    QList<ShowItem> items;
    items.reserve(feed.items.size());
    for (const FeedItem &one : feed.items) {
        ShowItem item;
        item.key = keys.at(items.size());
        item.title = one.title.left(longestTitle);
        item.page = one.link;
        item.notes = one.notes.left(longestNotes);
        item.published = one.published.value_or(QDateTime());
        item.duration = one.duration.value_or(milliseconds(0));
        if (one.medium) {
            item.mediaUrl = one.medium->url;
            item.comparedUrl = comparedAddress(one.medium->url);
            item.mediaType = one.medium->type;
            item.mediaLength = one.medium->length;
        }
        item.details = detailsOf(one);
        item.place = place++;
        items.append(item);
    }
    return items;
}

QByteArray detailsOf(const FeedItem &item)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QJsonValue &value, bool isSet) {
        if (isSet)
            json.insert(key, value);
    };
    put(u"files"_s, filesToJson(item.otherFiles), !item.otherFiles.isEmpty());
    put(u"transcripts"_s, transcriptsToJson(item.transcripts), !item.transcripts.isEmpty());
    put(u"chaptersUrl"_s, item.chaptersUrl, !item.chaptersUrl.isEmpty());
    put(u"chapters"_s, chaptersToJson(item.chapters), !item.chapters.isEmpty());
    put(u"persons"_s, personsToJson(item.persons), !item.persons.isEmpty());
    put(u"soundbites"_s, soundbitesToJson(item.soundbites), !item.soundbites.isEmpty());
    put(u"keywords"_s, QJsonArray::fromStringList(item.keywords), !item.keywords.isEmpty());
    put(u"links"_s, QJsonArray::fromStringList(item.links), !item.links.isEmpty());
    put(u"image"_s, item.image, !item.image.isEmpty());
    put(u"season"_s, item.season.value_or(0), item.season.has_value());
    put(u"seasonName"_s, item.seasonName, !item.seasonName.isEmpty());
    put(u"number"_s, item.number, !item.number.isEmpty());
    put(u"kind"_s, item.kind, item.kind != "full"_L1 && !item.kind.isEmpty());
    put(u"explicit"_s, item.isExplicit.value_or(false), item.isExplicit.has_value());
    put(u"ai"_s, true, item.isMadeByAi);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FeedItem itemWithDetails(const QByteArray &details)
{
    const QJsonObject json = QJsonDocument::fromJson(details).object();
    FeedItem item;
    readLists(json, item);
    item.chaptersUrl = json[u"chaptersUrl"].toString();
    item.keywords = wordsIn(json[u"keywords"]);
    item.links = wordsIn(json[u"links"]);
    item.image = json[u"image"].toString();
    if (json.contains(u"season"))
        item.season = json[u"season"].toInt();
    item.seasonName = json[u"seasonName"].toString();
    item.number = json[u"number"].toString();
    item.kind = json[u"kind"].toString(u"full"_s);
    if (json.contains(u"explicit"))
        item.isExplicit = json[u"explicit"].toBool();
    item.isMadeByAi = json[u"ai"].toBool();
    return item;
}

Show describedShow(Show show, const Feed &feed)
{
    const auto take = [](QString &known, const QString &said) {
        if (!said.isEmpty())
            known = said;
    };
    take(show.title, feed.title.left(longestTitle));
    take(show.description, feed.description.left(longestNotes));
    take(show.author, feed.author.left(longestTitle));
    take(show.page, feed.link);
    take(show.language, feed.language);
    take(show.image, feed.image);
    take(show.guid, feed.guid);
    show.isComplete = feed.rhythm.isComplete;
    return show;
}

} // namespace earmark
