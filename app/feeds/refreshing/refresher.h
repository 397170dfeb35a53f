// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/refreshing/feedmerge.h"
#include "net/hostturns.h"
#include "net/web.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>

namespace earmark {

class Fetch;

/// Asks the feeds of shows: several hosts at once, each host one request after the other. Reads and
/// writes in workers.
class Refresher : public QObject
{
    Q_OBJECT

public:
    /// `pause` between two requests to a host.
    Refresher(Web &web, const QString &databasePath, milliseconds pause = std::chrono::seconds(1),
              QObject *parent = nullptr);
    /// Stops, and waits for what is being written.
    ~Refresher() override;

    /// Adds shows to those that wait. Each is asked once.
    void refresh(const QList<Show> &shows);
    /// The same for a show whose feed was just fetched: it is asked only for what the feed leads
    /// to.
    void refreshFrom(const Show &show, const WebAnswer &answer);
    void stop(); ///< what is being written is still finished
    bool isBusy() const;

signals:
    void progressed(int done, int all);
    void refreshed(const earmark::FeedOutcome &outcome);
    void finished();

private:
    struct Task
    {
        Show show;
        FeedQuestion question;
        QString host;
    };

    void begin();
    bool add(const Show &show, const FeedQuestion &question);
    void startNext();
    void ask(const Task &task);
    void take(const Task &task, const Result<WebAnswer> &answer);
    void conclude(const Task &task, const Result<FeedOutcome> &outcome);
    void report(const FeedOutcome &outcome);
    void finishIfDone();

    Web &m_web;
    QString m_databasePath;
    HostTurns m_turns;
    std::deque<Task> m_waiting;
    QList<Fetch *> m_fetches;
    QSet<QString> m_asked; ///< addresses in this run, so that pages do not lead in a circle
    int m_reading = 0;
    int m_done = 0;
    int m_all = 0;
    bool m_isStopped = false;
    bool m_isRunning = false; ///< finished() is still to come
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace earmark
