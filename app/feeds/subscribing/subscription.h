// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/feedreader.h"
#include "library/shows/shows.h"
#include "net/web.h"
#include "net/webanswer.h"

#include <QFutureWatcher>

namespace earmark {

/// What came of subscribing.
struct Subscribed
{
    QList<ShowId> shows; ///< their feeds are to be refreshed next
    int refused = 0; ///< entries of a list that are no feeds
    int closed = 0; ///< entries that belong to this computer or a local network, and may not
    QString warning; ///< about logins that can't be kept; empty if all is well
    std::optional<WebAnswer>
        answer; ///< with the feed of a single show, see Refresher::refreshFrom()
};

/// Subscribes to the show of a feed, of a page that names its feed, or to the shows of a list.
/// Reads and writes in workers. Deleting it stops it.
///
/// What the web says may add no address of this computer or of a local network, unless it came from
/// such an address that the listener typed, and no login. A list of subscriptions in a file is the
/// listener's own, wherever it was written: its addresses may be private, and its logins are kept
/// for servers that have none yet. The address that a feed in a file gives itself is not typed.
class Subscription : public QObject
{
    Q_OBJECT

public:
    Subscription(Web &web, Shows &shows, Logins &logins, QObject *parent = nullptr);
    ~Subscription() override;

    /// `asked` is an address, also with feed:, pcast: or itpc:, or the path of a file.
    void begin(const QString &asked);

signals:
    /// Errors: it is no address and no file; it can't be fetched or read; it is no feed and names
    /// none; the library's.
    void finished(const earmark::Result<earmark::Subscribed> &result);

private:
    void fetch(const QUrl &url);
    void keepLogin(const QUrl &url, const Login &login);
    void takeAnswer(const Result<WebAnswer> &answer);
    void read(const std::function<Result<ReadFeed>()> &reading);
    void takeRead();
    void takeFeed(const Feed &feed);
    void addList(const FeedList &list);
    void add(const QList<ListedFeed> &feeds);
    void takeAdded();
    void end(const Result<Subscribed> &result);

    Web &m_web;
    Shows &m_shows;
    Logins &m_logins;
    QString m_address; ///< of the feed, without a login; empty as long as it is unknown
    bool m_mayBePrivate = false; ///< addresses that are found may be of a local network
    bool m_isFile = false;
    int m_pages = 0; ///< that led to the feed
    Subscribed m_done;
    QFutureWatcher<Result<ReadFeed>> m_reading;
    QFutureWatcher<Result<QList<ShowId>>> m_adding;
};

} // namespace earmark
