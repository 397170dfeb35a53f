// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../net/badserver.h"
#include "feeds/refreshing/refresher.h"
#include "feeds/text/addresses.h"
#include "library/shows/shows.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace earmark {

inline QByteArray itemXml(const QByteArray &guid)
{
    return "<item><guid>" + guid + "</guid><title>" + guid + "</title><pubDate>2025-06-0"
        + guid.right(1) + "</pubDate><enclosure url='/" + guid + ".mp3' type='audio/mpeg'/></item>";
}

inline QByteArray feedXml(const QByteArrayList &guids, const QByteArray &more = {})
{
    QByteArray items;
    for (const QByteArray &guid : guids)
        items += itemXml(guid);
    return "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
           "xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>Show</title>"
        + more + items + "</channel></rss>";
}

inline QByteArray movedTo(const QByteArray &target, const QByteArray &status = "301 Moved")
{
    return httpAnswer({}, "Location: " + target + "\r\n", status);
}

/// A library with the shows of a server.
class ServedShows
{
public:
    static std::unique_ptr<ServedShows> make()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(folder->filePath(QStringLiteral("library.db")));
        return opened ? std::make_unique<ServedShows>(std::move(folder), *std::move(opened))
                      : nullptr;
    }

    ServedShows(std::unique_ptr<QTemporaryDir> made, Database opened)
        : folder(std::move(made))
        , database(std::move(opened))
    {}

    ShowId subscribe(const QString &path) { return subscribe(server.url(path)); }

    ShowId subscribe(const QUrl &url)
    {
        Show show;
        show.feedUrl = url.toString();
        return *shows.subscribe(show, comparedFeedAddress(show.feedUrl));
    }

    Show shown(ShowId id) const { return shows.show(id).operator*().value_or(Show()); }

    /// All that came of asking for one show.
    FeedOutcome refresh(ShowId id)
    {
        Refresher refresher(web, shows.databasePath(), milliseconds(0));
        FeedOutcome all{.show = id};
        QObject::connect(&refresher, &Refresher::refreshed, &refresher,
                         [&all](const FeedOutcome &one) { add(all, one); });
        QSignalSpy finished(&refresher, &Refresher::finished);
        refresher.refresh({shown(id)});
        if (!finished.wait(100'000))
            all.error = QStringLiteral("It does not end.");
        return all;
    }

    std::unique_ptr<QTemporaryDir> folder;
    Database database;
    Shows shows{database};
    BadServer server;
    Logins logins;
    Web web{logins, QStringLiteral("1")};

private:
    static void add(FeedOutcome &all, const FeedOutcome &one)
    {
        all.added += one.added;
        all.changed += one.changed;
        all.isUnchanged = all.isUnchanged || one.isUnchanged;
        all.error += one.error;
    }
};

} // namespace earmark
