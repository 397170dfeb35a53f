// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/parts/jsonfeed.h"

#include "feeds/text/addresses.h"
#include "feeds/text/dates.h"
#include "feeds/text/titles.h"

#include <QJsonArray>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// An id may be a number too.
QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                            : value.toString().trimmed();
}

QString authorOf(const QJsonObject &object)
{
    const QJsonObject first = object[u"authors"].toArray().at(0).toObject();
    return foldedSpace(
        (first.isEmpty() ? object[u"author"].toObject() : first)[u"name"].toString());
}

void addFiles(const QJsonObject &object, const QUrl &base, FeedItem &item)
{
    constexpr qsizetype maxFiles = 100;
    const QJsonArray attachments = object[u"attachments"].toArray();
    for (const QJsonValue &one : attachments) {
        FeedFile file;
        file.url = webAddressIn(one[u"url"].toString(), base);
        file.type = one[u"mime_type"].toString().trimmed();
        if (file.type.isEmpty())
            file.type = mediaTypeOf(file.url);
        file.title = foldedSpace(one[u"title"].toString());
        file.length = std::max<qint64>(one[u"size_in_bytes"].toInteger(), 0);
        if (file.url.isEmpty() || item.otherFiles.size() >= maxFiles)
            continue;
        if (item.medium || !isPlayable(file.type, file.url)) {
            item.otherFiles.append(file);
            continue;
        }
        item.medium = file;
        const double seconds = one[u"duration_in_seconds"].toDouble(-1);
        constexpr double hundredHours = 360'000;
        if (seconds >= 0 && seconds < hundredHours) {
            item.durationText = QString::number(seconds);
            item.duration = milliseconds(qRound64(seconds * 1000));
        }
    }
}

FeedItem readJsonItem(const QJsonObject &object, const QUrl &base)
{
    FeedItem item;
    item.guid = wordOf(object[u"id"]);
    item.title = foldedSpace(object[u"title"].toString());
    item.link = webAddressIn(object[u"url"].toString(), base);
    item.notes = object[u"content_html"].toString();
    for (const auto key : {u"content_text", u"summary"}) {
        if (item.notes.isEmpty())
            item.notes = object[key].toString();
    }
    item.image = webAddressIn(object[u"image"].toString(), base);
    item.dateText = object[u"date_published"].toString();
    if (item.dateText.isEmpty())
        item.dateText = object[u"date_modified"].toString();
    item.published = readFeedDate(item.dateText);
    item.kind = u"full"_s;
    if (const QString author = authorOf(object); !author.isEmpty())
        item.persons.append({.name = author, .role = u"host"_s, .link = {}});
    const QJsonArray tags = object[u"tags"].toArray();
    for (const QJsonValue &tag : tags)
        item.keywords.append(foldedSpace(tag.toString()));
    addFiles(object, base, item);
    return item;
}

} // namespace

bool isJsonFeed(const QJsonObject &root)
{
    return root[u"version"].toString().contains("jsonfeed.org/version/"_L1)
        || (root[u"items"].isArray() && root[u"title"].isString());
}

Feed readJsonFeed(const QJsonObject &root, const QUrl &base)
{
    Feed feed;
    feed.title = foldedSpace(root[u"title"].toString());
    feed.description = root[u"description"].toString();
    feed.link = webAddressIn(root[u"home_page_url"].toString(), base);
    feed.language = root[u"language"].toString().trimmed();
    feed.author = authorOf(root);
    feed.image = webAddressIn(root[u"icon"].toString(), base);
    feed.selfUrl = webAddressIn(root[u"feed_url"].toString(), base);
    feed.nextPage = webAddressIn(root[u"next_url"].toString(), base);
    feed.rhythm.isComplete = root[u"expired"].toBool();
    const QJsonArray items = root[u"items"].toArray();
    for (const QJsonValue &one : items) {
        if (one.isObject() && feed.items.size() < maxFeedItems)
            feed.items.append(readJsonItem(one.toObject(), base));
    }
    feed.isPartial = items.size() > maxFeedItems;
    return feed;
}

} // namespace earmark
