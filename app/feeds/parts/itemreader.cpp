// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/parts/itemreader.h"

#include "feeds/parts/files.h"
#include "feeds/parts/people.h"
#include "feeds/text/addresses.h"
#include "feeds/text/dates.h"
#include "feeds/text/durations.h"
#include "feeds/text/titles.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxParts = 10'000; ///< chapters or soundbites of an item

// As written, so that a date that can't be read can be shown.
QString writtenDate(const Element &item)
{
    for (const auto name :
         {u"pubdate", u"dc:date", u"published", u"atom:published", u"issued", u"dcterms:created",
          u"updated", u"atom:updated", u"modified", u"created"}) {
        for (const Element &one : item.children) {
            if (one.name != name)
                continue;
            if (QString text = one.text(); !text.trimmed().isEmpty())
                return text;
        }
    }
    return {};
}

std::optional<QDateTime> dateOf(const Element &item, const QString &written)
{
    if (auto date = readFeedDate(written))
        return date;
    for (const auto name :
         {u"dc:date", u"published", u"atom:published", u"updated", u"atom:updated"}) {
        if (auto date = readFeedDate(item.textOf(name)))
            return date;
    }
    return {};
}

QString guidOf(const Element &item)
{
    QString guid = item.textOf(u"guid");
    if (guid.isEmpty())
        guid = item.textOf(u"id");
    if (guid.isEmpty())
        guid = item.attribute(u"rdf:about").trimmed();
    if (guid.isEmpty())
        guid = item.textOf(u"atom:id");
    return guid == "null"_L1 ? QString() : guid;
}

// iTunes writes 3.0 too. Nothing for 0 and for text.
std::optional<int> seasonOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    constexpr double largest = 100'000;
    if (!isNumber || !(number >= 1) || number > largest)
        return {};
    return int(number);
}

QString numberOf(const Element &item)
{
    for (const auto name : {u"podcast:episode", u"itunes:episode"}) {
        for (const Element &one : item.children) {
            if (one.name != name)
                continue;
            if (QString shown = foldedSpace(one.attribute(u"display")); !shown.isEmpty())
                return shown;
            bool isNumber = false;
            const double number = one.text().trimmed().toDouble(&isNumber);
            constexpr double largest = 10'000'000;
            if (isNumber && number > 0 && number < largest)
                return QString::number(number, 'f', number == std::floor(number) ? 0 : 1);
        }
    }
    return {};
}

QString kindOf(const Element &item)
{
    const QString kind = item.textOf(u"itunes:episodetype").toLower();
    return kind == "trailer"_L1 || kind == "bonus"_L1 ? kind : u"full"_s;
}

// Podlove Simple Chapters.
QList<Chapter> chaptersIn(const Element &item)
{
    QList<Chapter> chapters;
    for (const Element &list : item.children) {
        if (list.name != "psc:chapters"_L1)
            continue;
        for (const Element &one : list.children) {
            const auto start = readFeedDuration(one.attribute(u"start"));
            if (one.name != "psc:chapter"_L1 || !start || chapters.size() >= maxParts)
                continue;
            chapters.append({.span = {.begin = *start, .end = milliseconds(0)},
                             .title = plainTitle(one.attribute(u"title"))});
        }
    }
    std::ranges::stable_sort(chapters, {}, [](const Chapter &one) { return one.span.begin; });
    for (qsizetype i = 0; i + 1 < chapters.size(); ++i)
        chapters[i].span.end = chapters.at(i + 1).span.begin;
    return chapters;
}

QList<FeedSoundbite> soundbitesIn(const Element &item)
{
    QList<FeedSoundbite> found;
    for (const Element &one : item.children) {
        if (one.name != "podcast:soundbite"_L1 || found.size() >= maxParts)
            continue;
        const auto begin = readFeedDuration(one.attribute(u"starttime"));
        const auto length = readFeedDuration(one.attribute(u"duration"));
        if (begin && length && length->count() > 0)
            found.append({.span = {.begin = *begin, .end = *begin + *length},
                          .title = plainTitle(one.text())});
    }
    return found;
}

QStringList keywordsIn(const Element &item)
{
    constexpr qsizetype maxWords = 50;
    QStringList words;
    const QStringList written = item.textOf(u"itunes:keywords").split(u',', Qt::SkipEmptyParts);
    for (const QString &word : written.first(std::min(maxWords, written.size()))) {
        if (const QString plain = plainTitle(word); !plain.isEmpty())
            words.append(plain);
    }
    return words;
}

QStringList linksIn(const Element &item)
{
    constexpr qsizetype maxLinks = 20;
    QStringList links;
    for (const Element &one : item.children) {
        const bool isTalk = one.name == "podcast:socialinteract"_L1;
        const bool isOther = one.name == "podcast:contentlink"_L1 || one.name == "podcast:chat"_L1;
        if (!isTalk && !isOther && one.name != "comments"_L1)
            continue;
        const QString written = isTalk ? one.attribute(u"uri")
            : isOther                  ? one.attribute(u"href")
                                       : one.text();
        const QString url = webAddressIn(written, one.base);
        if (!url.isEmpty() && !links.contains(url) && links.size() < maxLinks)
            links.append(url);
    }
    return links;
}

} // namespace

QString linkIn(const Element &parent, QStringView relation)
{
    for (const Element &one : parent.children) {
        if (one.name != "link"_L1 && one.name != "atom:link"_L1)
            continue;
        const QString written = one.attribute(u"href");
        const QString own = one.attribute(u"rel").trimmed().toLower();
        if ((own.isEmpty() ? u"alternate"_s : own) != relation)
            continue;
        if (QString url = webAddressIn(written.isEmpty() ? one.text() : written, one.base);
            !url.isEmpty())
            return url;
    }
    return {};
}

std::optional<bool> explicitIn(const Element &parent)
{
    for (const auto name : {u"itunes:explicit", u"googleplay:explicit", u"media:rating"}) {
        const QString word = parent.textOf(name).toLower();
        if (word == "yes"_L1 || word == "true"_L1 || word == "explicit"_L1 || word == "adult"_L1)
            return true;
        if (word == "no"_L1 || word == "false"_L1 || word == "clean"_L1 || word == "nonadult"_L1)
            return false;
    }
    return {};
}

bool isMadeByAi(const Element &parent)
{
    return std::ranges::any_of(parent.children, [](const Element &one) {
        return one.name == "podcast:txt"_L1
            && one.attribute(u"purpose").trimmed().toLower() == "ai-content"_L1
            && one.text().trimmed().toLower() == "true"_L1;
    });
}

QString titleIn(const Element &parent)
{
    for (const auto name :
         {u"title", u"itunes:title", u"atom:title", u"dc:title", u"media:title"}) {
        for (const Element &one : parent.children) {
            if (one.name != name)
                continue;
            const QString type = one.attribute(u"type").trimmed().toLower();
            const bool isPlain = type == "text"_L1 || type == "text/plain"_L1 || type == "xhtml"_L1
                || type == "plain"_L1;
            QString title = isPlain ? foldedSpace(one.text()) : plainTitle(one.text());
            if (!title.isEmpty())
                return title;
        }
    }
    return {};
}

QString notesIn(const Element &parent)
{
    QString longest;
    for (const Element &one : parent.children) {
        const bool isText = one.name == "content:encoded"_L1 || one.name == "description"_L1
            || one.name == "itunes:summary"_L1 || one.name == "summary"_L1
            || one.name == "subtitle"_L1 || one.name == "itunes:subtitle"_L1
            || one.name == "googleplay:description"_L1
            || (one.name == "content"_L1 && one.attribute(u"src").isEmpty());
        if (!isText)
            continue;
        if (QString notes = one.inner().trimmed(); notes.size() > longest.size())
            longest = notes;
    }
    return longest;
}

FeedItem readItem(const Element &element)
{
    FeedItem item;
    item.guid = guidOf(element);
    item.title = titleIn(element);
    item.link = linkIn(element);
    item.notes = notesIn(element);
    item.image = imageIn(element);
    item.dateText = writtenDate(element);
    item.published = dateOf(element, item.dateText);
    if (const Element *duration = element.child(u"itunes:duration"))
        item.durationText = duration->text();
    item.duration = readFeedDuration(item.durationText);
    const FeedFiles files = filesIn(element);
    item.medium = files.medium;
    item.otherFiles = files.others;
    item.transcripts = transcriptsIn(element);
    if (const Element *chapters = element.child(u"podcast:chapters"))
        item.chaptersUrl = webAddressIn(chapters->attribute(u"url"), chapters->base);
    item.chapters = chaptersIn(element);
    item.persons = personsIn(element);
    item.soundbites = soundbitesIn(element);
    item.keywords = keywordsIn(element);
    item.links = linksIn(element);
    item.season = seasonOf(element.textOf(u"itunes:season"));
    if (const Element *season = element.child(u"podcast:season")) {
        item.season = seasonOf(season->text()).has_value() ? seasonOf(season->text()) : item.season;
        item.seasonName = foldedSpace(season->attribute(u"name"));
    }
    item.number = numberOf(element);
    item.kind = kindOf(element);
    item.isExplicit = explicitIn(element);
    item.isMadeByAi = isMadeByAi(element);
    return item;
}

} // namespace earmark
