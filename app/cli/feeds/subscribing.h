// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/feeds/showslibrary.h"
#include "feeds/feedreader.h"
#include "feeds/refreshing/refresher.h"

#include <QJsonArray>

namespace earmark {

class ProgressBar;

/// `earmark subscribe URL|FILE`: adds the show of a feed, of a page that names its feed, or the
/// shows of a list, and reads their feeds. `earmark refresh [SHOW…]`: asks the feeds again.
///
/// What the web says may add no address of this computer or of a local network, unless it came from
/// such an address that the listener typed, and no login. A list of subscriptions in a file is the
/// listener's own, wherever it was written: its addresses may be private, and its logins are kept
/// for servers that have none yet. The address that a feed in a file gives itself is not typed.
class ShowsSession : public QObject
{
    Q_OBJECT

public:
    explicit ShowsSession(const CommandLine &line, QObject *parent = nullptr);
    ~ShowsSession() override;

    void start();

signals:
    void finished(int exitCode);

private:
    Result<> begin();
    Result<> beginRefresh();
    void fetch(const QUrl &url);
    void keepLogin(const QUrl &url, const Login &login);
    void takeAnswer(const Result<WebAnswer> &answer);
    Result<> takeRead(const ReadFeed &read, const WebAnswer *answer);
    Result<ShowId> add(const ListedFeed &feed);
    Result<> addAll(const FeedList &list);
    /// `fetched` is the feed of a single show, which need not be asked for again.
    Result<> refresh(const QList<ShowId> &ids, const WebAnswer *fetched = nullptr);
    void takeOutcome(const FeedOutcome &outcome);
    void finish(const Result<> &result);
    Result<> print() const;

    CommandLine m_line;
    std::unique_ptr<ShowsLibrary> m_opened;
    std::unique_ptr<Refresher> m_refresher;
    std::unique_ptr<ProgressBar> m_bar;
    QHash<ShowId, FeedOutcome> m_outcomes;
    QList<ShowId> m_ids; ///< what is reported, in this order
    QString m_address; ///< of the feed; empty as long as it is unknown
    bool m_mayBePrivate = false; ///< addresses that are found may be of a local network
    bool m_isOwnList = false; ///< a list in a file, whose logins count
    bool m_hasComplained = false; ///< of logins that can't be kept
    int m_pages = 0; ///< web pages that led to the feed
};

} // namespace earmark
