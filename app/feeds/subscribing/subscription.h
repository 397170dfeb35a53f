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
};

/// Subscribes to the show of a feed, of a page that names its feed, or to the shows of a list.
/// Reads and writes in workers. Deleting it stops it.
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
    void takeAnswer(const Result<WebAnswer> &answer);
    void read(const std::function<Result<ReadFeed>()> &reading);
    void takeRead();
    void add(const QList<ListedFeed> &feeds);
    void takeAdded();
    void end(const Result<Subscribed> &result);

    Web &m_web;
    Shows &m_shows;
    Logins &m_logins;
    QString m_address; ///< that was asked; empty for a file
    QString m_movedTo; ///< where it permanently leads
    int m_pages = 0; ///< that led to the feed
    int m_refused = 0;
    QFutureWatcher<Result<ReadFeed>> m_reading;
    QFutureWatcher<Result<QList<ShowId>>> m_adding;
};

} // namespace earmark
