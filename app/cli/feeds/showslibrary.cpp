// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/showslibrary.h"

#include "cli/kept/recording.h"
#include "cli/terminal.h"
#include "feeds/lists/opml.h"
#include "feeds/text/addresses.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

struct ShowWords
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

QString momentJson(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString itemTable(const QList<ShowItem> &items)
{
    QString table;
    for (const ShowItem &item : items)
        table += tableRow({QString::number(qint64(item.id)), momentJson(item.published).left(10),
                           item.title, item.mediaUrl});
    return table;
}

Result<> printItems(const CommandLine &line, const QList<ShowItem> &items)
{
    QJsonArray list;
    for (const ShowItem &item : items)
        list.append(showItemJson(item));
    return printList(line.json, list, itemTable(items));
}

} // namespace

ShowsLibrary::ShowsLibrary(std::unique_ptr<LibraryLock> held, Database opened,
                           const QString &loginsPath)
    : lock(std::move(held))
    , database(std::move(opened))
    , library(database)
    , shows(database)
    , logins(loginsPath)
    , web(logins, QCoreApplication::applicationVersion())
{}

Result<std::unique_ptr<ShowsLibrary>> ShowsLibrary::open(const CommandLine &line)
{
    const QString path = libraryPath(line.dataFolder);
    auto lock = std::make_unique<LibraryLock>(path);
    if (auto free = checkFree(*lock); !free)
        return free.error();
    auto database = Database::open(path);
    if (!database)
        return database.error();
    return std::make_unique<ShowsLibrary>(std::move(lock), *std::move(database),
                                          line.dataFolder + u"/logins.json"_s);
}

QJsonObject showJson(const Show &show)
{
    QJsonArray folders;
    for (const QStringList &folder : show.folders)
        folders.append(QJsonArray::fromStringList(folder));
    return {{u"id"_s, qint64(show.id)},
            {u"feed"_s, show.feedUrl},
            {u"title"_s, show.title},
            {u"author"_s, show.author},
            {u"page"_s, show.page},
            {u"language"_s, show.language},
            {u"image"_s, show.image},
            {u"folders"_s, folders},
            {u"episodes"_s, show.episodes},
            {u"new"_s, show.fresh},
            {u"checked"_s, momentJson(show.state.checked)},
            {u"refreshed"_s, momentJson(show.state.refreshed)},
            {u"next"_s, momentJson(show.state.next)},
            {u"ended"_s, show.state.isEnded},
            {u"error"_s, show.state.error}};
}

QJsonObject showItemJson(const ShowItem &item)
{
    return {{u"id"_s, qint64(item.id)},
            {u"show"_s, qint64(item.show)},
            {u"guid"_s, item.key},
            {u"title"_s, item.title},
            {u"date"_s, momentJson(item.published)},
            {u"duration"_s, double(item.duration.count()) / 1000},
            {u"url"_s, item.mediaUrl},
            {u"type"_s, item.mediaType},
            {u"new"_s, item.isNew},
            {u"gone"_s, item.isGone},
            {u"episode"_s, qint64(item.episode)}};
}

Result<Show> findShow(const Shows &shows, const QString &asked)
{
    const auto all = shows.shows();
    if (!all)
        return all.error();
    const auto byAddress = shows.showAt(comparedFeedAddress(feedAddressIn(asked)));
    QList<Show> named;
    for (const Show &show : *all) {
        if (QString::number(qint64(show.id)) == asked
            || (byAddress && *byAddress && show.id == **byAddress))
            return show;
        if (show.title.startsWith(asked, Qt::CaseInsensitive))
            named.append(show);
    }
    if (named.size() == 1)
        return named.first();
    return Error{named.isEmpty()
                     ? ShowWords::tr("There is no show “%1”; see “earmark shows”.").arg(asked)
                     : ShowWords::tr("More than one show begins with “%1”; see “earmark shows”.")
                           .arg(asked)};
}

Result<ShowItem> findShowItem(const Shows &shows, const QString &asked)
{
    const auto named = shows.itemsNamed(asked);
    if (!named)
        return named.error();
    if (named->size() == 1)
        return named->first();
    return Error{
        named->isEmpty()
            ? ShowWords::tr("No show has an episode “%1”; see “earmark shows SHOW”.").arg(asked)
            : ShowWords::tr("More than one episode begins with “%1”; see “earmark shows SHOW”.")
                  .arg(asked)};
}

Result<> listShows(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const Shows shows(*database);
    if (!line.files.isEmpty()) {
        const auto show = findShow(shows, line.files.first());
        if (!show)
            return show.error();
        const auto items = shows.items(show->id);
        return items ? printItems(line, *items) : items.error();
    }
    const auto all = shows.shows();
    if (!all)
        return all.error();
    QJsonArray list;
    QString table;
    for (const Show &show : *all) {
        list.append(showJson(show));
        table += tableRow({QString::number(qint64(show.id)), show.title, show.feedUrl,
                           QString::number(show.episodes), show.state.error});
    }
    return printList(line.json, list, table);
}

Result<> writeShows(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const auto shows = Shows(*database).shows();
    if (!shows)
        return shows.error();
    QList<ListedFeed> feeds;
    for (const Show &show : *shows)
        feeds.append({show.feedUrl, show.title, show.page, show.folders});
    const QByteArray opml = writeOpml(feeds, ShowWords::tr("Shows of Earmark"));
    return writeOutput(opml, line.output.isEmpty() ? u"-"_s : line.output);
}

Result<> listQueue(const CommandLine &line)
{
    if (line.files.isEmpty()) {
        auto database = Database::open(libraryPath(line.dataFolder));
        if (!database)
            return database.error();
        const auto queue = Shows(*database).queue();
        return queue ? printItems(line, *queue) : queue.error();
    }
    auto opened = ShowsLibrary::open(line);
    if (!opened)
        return opened.error();
    Shows &shows = (*opened)->shows;
    const auto before = shows.queue();
    if (!before)
        return before.error();
    QList<ShowItemId> ids;
    for (const ShowItem &item : *before)
        ids.append(item.id);
    for (const QString &asked : line.files) {
        const auto item = findShowItem(shows, asked);
        if (!item)
            return item.error();
        ids.removeOne(item->id);
        ids.append(item->id);
    }
    if (auto written = shows.setQueue(ids); !written)
        return written;
    const auto queue = shows.queue();
    return queue ? printItems(line, *queue) : queue.error();
}

} // namespace earmark
