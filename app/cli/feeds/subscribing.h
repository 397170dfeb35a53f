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
    void takeAnswer(const Result<WebAnswer> &answer);
    Result<> takeRead(const ReadFeed &read, const WebAnswer &answer);
    Result<ShowId> add(const ListedFeed &feed);
    Result<> addAll(const FeedList &list);
    Result<> refresh(const QList<ShowId> &ids);
    void takeOutcome(const FeedOutcome &outcome);
    void finish(const Result<> &result);
    Result<> print() const;

    CommandLine m_line;
    std::unique_ptr<ShowsLibrary> m_opened;
    std::unique_ptr<Refresher> m_refresher;
    std::unique_ptr<ProgressBar> m_bar;
    QHash<ShowId, FeedOutcome> m_outcomes;
    QList<ShowId> m_ids; ///< what is reported, in this order
    QString m_address; ///< that was asked; empty for a file
    int m_pages = 0; ///< web pages that led to the feed
};

} // namespace earmark
