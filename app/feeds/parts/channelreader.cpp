// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/parts/channelreader.h"

#include "feeds/parts/files.h"
#include "feeds/parts/itemreader.h"
#include "feeds/parts/people.h"
#include "feeds/text/addresses.h"
#include "feeds/text/dates.h"
#include "feeds/text/titles.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLinks = 200;

void addCategories(const Element &parent, const QString &above, QStringList &categories)
{
    constexpr qsizetype maxCategories = 50;
    for (const Element &one : parent.children) {
        const bool isCategory = one.name == "itunes:category"_L1 || one.name == "category"_L1
            || one.name == "googleplay:category"_L1;
        if (!isCategory || categories.size() >= maxCategories)
            continue;
        QString name = plainTitle(one.attribute(u"text"));
        if (name.isEmpty())
            name = plainTitle(one.attribute(u"term"));
        if (name.isEmpty())
            name = plainTitle(one.text());
        const QString path = above.isEmpty() ? name : above + u'/' + name;
        if (!name.isEmpty() && !categories.contains(path))
            categories.append(path);
        addCategories(one, path, categories);
    }
}

QList<NamedLink> fundingIn(const Element &channel)
{
    QList<NamedLink> links;
    for (const Element &one : channel.children) {
        const bool isPayment = one.name == "atom:link"_L1 && one.attribute(u"rel") == "payment"_L1;
        if ((!isPayment && one.name != "podcast:funding"_L1) || links.size() >= maxLinks)
            continue;
        const QString url = webAddressIn(one.attribute(isPayment ? u"href" : u"url"), one.base);
        if (!url.isEmpty())
            links.append({.url = url,
                          .title = plainTitle(isPayment ? one.attribute(u"title") : one.text())});
    }
    return links;
}

QList<NamedLink> recommendedIn(const Element &channel)
{
    QList<NamedLink> links;
    for (const Element &roll : channel.children) {
        if (roll.name != "podcast:podroll"_L1)
            continue;
        for (const Element &one : roll.children) {
            const QString url = webAddressIn(one.attribute(u"feedurl"), one.base);
            if (one.name == "podcast:remoteitem"_L1 && !url.isEmpty() && links.size() < maxLinks)
                links.append({.url = url, .title = plainTitle(one.attribute(u"title"))});
        }
    }
    return links;
}

std::optional<std::chrono::minutes> minutesIn(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    return isNumber && minutes > 0 ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
}

// RSS 2.0, "ttl", "skipHours" and "skipDays"; iTunes' and Podcasting 2.0's end of a show.
FeedRhythm rhythmIn(const Element &channel)
{
    static constexpr std::array<QStringView, 7> days{u"mon", u"tue", u"wed", u"thu",
                                                     u"fri", u"sat", u"sun"};
    FeedRhythm rhythm;
    rhythm.atLeast = minutesIn(channel.textOf(u"ttl"));
    if (const Element *hours = channel.child(u"skiphours")) {
        for (const Element &one : hours->children) {
            const int hour = one.text().trimmed().toInt() % 24;
            if (one.name == "hour"_L1 && hour >= 0)
                rhythm.hoursOff.set(std::size_t(hour));
        }
    }
    if (const Element *off = channel.child(u"skipdays")) {
        for (const Element &one : off->children) {
            const auto day = std::ranges::find(days, one.text().trimmed().left(3).toLower());
            if (day != days.end())
                rhythm.daysOff.set(std::size_t(day - days.begin()));
        }
    }
    const Element *frequency = channel.child(u"podcast:updatefrequency");
    const bool isOver =
        frequency && frequency->attribute(u"complete").trimmed().toLower() == "true"_L1;
    rhythm.isComplete =
        isOver || channel.textOf(u"itunes:complete").compare("yes"_L1, Qt::CaseInsensitive) == 0;
    return rhythm;
}

QString newUrlIn(const Element &channel)
{
    QString url = webAddressIn(channel.textOf(u"itunes:new-feed-url"), channel.base);
    if (url.isEmpty()) {
        if (const Element *redirect = channel.child(u"redirect"))
            url = webAddressIn(redirect->textOf(u"newlocation"), redirect->base);
    }
    return url;
}

} // namespace

void readChannel(const Element &channel, Feed &feed)
{
    feed.title = titleIn(channel);
    feed.description = notesIn(channel);
    feed.link = linkIn(channel);
    feed.language = channel.textOf(u"language");
    if (feed.language.isEmpty())
        feed.language = channel.textOf(u"dc:language");
    if (feed.language.isEmpty())
        feed.language = channel.attribute(u"xml:lang").trimmed();
    feed.author = authorIn(channel);
    feed.image = imageIn(channel);
    feed.guid = channel.textOf(u"podcast:guid");
    feed.newUrl = newUrlIn(channel);
    feed.selfUrl = linkIn(channel, u"self");
    feed.nextPage = linkIn(channel, u"next");
    if (feed.nextPage.isEmpty())
        feed.nextPage = linkIn(channel, u"prev-archive");
    addCategories(channel, {}, feed.categories);
    feed.persons = personsIn(channel);
    feed.funding = fundingIn(channel);
    feed.recommended = recommendedIn(channel);
    feed.rhythm = rhythmIn(channel);
    feed.isExplicit = explicitIn(channel);
    feed.isSerial = channel.textOf(u"itunes:type").toLower() == "serial"_L1;
    feed.isMadeByAi = isMadeByAi(channel);
}

LiveItem readLiveItem(const Element &element)
{
    LiveItem live;
    live.title = titleIn(element);
    live.status = element.attribute(u"status").trimmed().toLower();
    live.start = readFeedDate(element.attribute(u"start"));
    if (const Element *link = element.child(u"podcast:contentlink"))
        live.link = webAddressIn(link->attribute(u"href"), link->base);
    if (live.link.isEmpty())
        live.link = linkIn(element);
    return live;
}

} // namespace earmark
