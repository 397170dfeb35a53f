// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/feeds/showslibrary.h"
#include "feeds/refreshing/refresher.h"
#include "feeds/subscribing/subscription.h"

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
    void takeSubscribed(const Result<Subscribed> &result);
    /// `fetched` is the feed of a single show, which need not be asked for again.
    Result<> refresh(const QList<ShowId> &ids, const std::optional<WebAnswer> &fetched = {});
    void takeOutcome(const FeedOutcome &outcome);
    void finish(const Result<> &result);
    Result<> print() const;

    CommandLine m_line;
    std::unique_ptr<ShowsLibrary> m_opened;
    std::unique_ptr<Refresher> m_refresher;
    std::unique_ptr<ProgressBar> m_bar;
    QHash<ShowId, FeedOutcome> m_outcomes;
    QList<ShowId> m_ids; ///< what is reported, in this order
};

} // namespace earmark
