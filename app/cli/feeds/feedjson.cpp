// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/feedjson.h"

#include "feeds/chapterfile.h"
#include "feeds/feedreader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Whole seconds as such: 75, 75.6.
QJsonValue secondsOf(milliseconds time)
{
    const qint64 count = time.count();
    return count % 1000 == 0 ? QJsonValue(count / 1000) : QJsonValue(double(count) / 1000);
}

QJsonValue dateOf(const std::optional<QDateTime> &date)
{
    return date ? QJsonValue(date->toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)) : QJsonValue();
}

QJsonObject itemJson(const FeedItem &item)
{
    const FeedFile medium = item.medium.value_or(FeedFile());
    QJsonArray persons;
    for (const FeedPerson &person : item.persons)
        persons.append(person.name);
    const bool isKnown = item.duration && item.duration->count() > 0;
    QJsonObject json{{u"title"_s, item.title},
                     {u"guid"_s, orNull(item.guid)},
                     {u"url"_s, orNull(medium.url)},
                     {u"type"_s, orNull(medium.type)},
                     {u"date"_s, dateOf(item.published)},
                     {u"duration"_s, isKnown ? secondsOf(*item.duration) : QJsonValue()},
                     {u"chapters"_s, item.chapters.size()},
                     {u"chapters_url"_s, !item.chaptersUrl.isEmpty()},
                     {u"transcripts"_s, item.transcripts.size()},
                     {u"persons"_s, persons}};
    if (item.season)
        json.insert(u"season"_s, *item.season);
    if (!item.number.isEmpty())
        json.insert(u"number"_s, item.number);
    return json;
}

void addItems(const Feed &feed, QJsonObject &json)
{
    QJsonObject entries;
    QJsonArray dates;
    QJsonArray durations;
    QJsonArray urls;
    qsizetype number = 0;
    for (const FeedItem &item : feed.items) {
        entries.insert(QString::number(++number), itemJson(item));
        dates.append(QJsonArray{item.dateText, dateOf(item.published)});
        durations.append(QJsonArray{item.durationText,
                                    item.duration ? secondsOf(*item.duration) : QJsonValue()});
        urls.append(item.medium ? QJsonValue(item.medium->url) : QJsonValue());
    }
    json.insert(u"entries"_s, entries);
    json.insert(u"dates"_s, dates);
    json.insert(u"durations"_s, durations);
    json.insert(u"urls"_s, urls);
}

QJsonObject feedJson(const Feed &feed)
{
    QJsonArray live;
    for (const LiveItem &one : feed.live)
        live.append(QJsonArray{one.title, one.status});
    const auto episodes = std::ranges::count_if(
        feed.items, [](const FeedItem &item) { return item.medium.has_value(); });
    QJsonObject json{{u"verdict"_s, u"read"_s},
                     {u"kind"_s, u"feed"_s},
                     {u"title"_s, feed.title},
                     {u"items"_s, feed.items.size()},
                     {u"episodes"_s, qint64(episodes)},
                     {u"mended"_s, feed.isMended},
                     {u"partial"_s, feed.isPartial},
                     {u"podcast_guid"_s, orNull(feed.guid)},
                     {u"link"_s, orNull(feed.link)},
                     {u"language"_s, orNull(feed.language)},
                     {u"author"_s, orNull(feed.author)},
                     {u"image"_s, orNull(feed.image)},
                     {u"new_url"_s, orNull(feed.newUrl)},
                     {u"next"_s, orNull(feed.nextPage)},
                     {u"live"_s, live}};
    addItems(feed, json);
    return json;
}

QJsonObject listJson(const FeedList &list)
{
    QJsonArray feeds;
    for (const ListedFeed &feed : list.feeds) {
        QJsonArray folders;
        for (const QStringList &folder : feed.folders)
            folders.append(QJsonArray::fromStringList(folder));
        feeds.append(QJsonObject{
            {u"url"_s, feed.url}, {u"title"_s, orNull(feed.title)}, {u"folders"_s, folders}});
    }
    return {{u"verdict"_s, u"read"_s},
            {u"kind"_s, u"opml"_s},
            {u"feeds"_s, feeds},
            {u"refused_urls"_s, list.refused}};
}

QJsonObject chaptersJson(const ChapterFile &file)
{
    QJsonArray chapters;
    for (const ListedChapter &one : file.chapters)
        chapters.append(QJsonObject{{u"start"_s, secondsOf(one.begin)},
                                    {u"end"_s, one.end ? secondsOf(*one.end) : QJsonValue()},
                                    {u"title"_s, one.title},
                                    {u"listed"_s, one.isListed}});
    return {{u"verdict"_s, u"read"_s},
            {u"kind"_s, u"chapters"_s},
            {u"chapters"_s, chapters},
            {u"warnings"_s, file.warnings}};
}

FeedReport refused(const QString &kind, const Error &error, QJsonObject more = {})
{
    more.insert(u"verdict"_s, u"refuse"_s);
    more.insert(u"kind"_s, kind);
    more.insert(u"error"_s, error.message);
    return {more, error};
}

FeedReport pageReport(const FeedPage &page)
{
    QJsonArray links;
    for (const FeedLink &link : page.links)
        links.append(
            QJsonObject{{u"url"_s, link.url}, {u"title"_s, link.title}, {u"type"_s, link.type}});
    return refused(u"feed"_s, pageInstead(page),
                   {{u"page_title"_s, page.title}, {u"feed_links"_s, links}});
}

} // namespace

FeedReport reportOf(const QByteArray &bytes, const QUrl &base, const QByteArray &charset)
{
    const auto read = readFeedFile(bytes, {.base = base, .charset = charset});
    if (read && read->feed)
        return {feedJson(*read->feed)};
    if (read && read->list)
        return {listJson(*read->list)};
    if (read && read->page)
        return pageReport(*read->page);
    if (looksLikeChapters(bytes)) {
        const auto chapters = readChapterFile(bytes);
        return chapters ? FeedReport{chaptersJson(*chapters)}
                        : refused(u"chapters"_s, chapters.error());
    }
    return refused(u"feed"_s, read.error());
}

} // namespace earmark
