// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"
#include "store/database.h"

#include <QObject>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

class QFileSystemWatcher;
class QTimer;

namespace earmark {

/// Something to write to the library.
struct WriteOrder
{
    /// Runs in the queue's thread. It is retried after an error that isRetryable(); others are
    /// final.
    std::function<Result<>(const QSqlDatabase &)> write;
    /// Called in the thread of the WriteQueue when the data is on disk or was finally refused. Not
    /// called if a later order has replaced this one.
    std::function<void(const Result<> &)> then = {};
    /// Replaces a waiting order with the same key. For values of which only the last counts, so
    /// that the queue does not grow while the disk is full. Empty: never replaces.
    QString key = {};
    /// What the listener made must be on the disk itself before it counts as written (synchronous =
    /// FULL). Other data, such as a position, only survives a crash of the program (NORMAL).
    bool isMadeByHand = true;
};

/// Writes to the library in its own thread, in order, so that callers never wait for the disk. What
/// can't be written now, for example because the disk is full, is retried every second.
class WriteQueue : public QObject
{
    Q_OBJECT

public:
    /// For a library that Database::open() has prepared.
    explicit WriteQueue(const QString &path, QObject *parent = nullptr);
    /// Waits for the order that is being written; all others are lost, so call finish() first.
    ~WriteQueue() override;

    void add(const WriteOrder &order);
    bool isEmpty() const;
    /// Waits until everything is written, but at most `patience`, and not while writing fails.
    /// Returns whether everything is written. May be called from any thread.
    bool wait(milliseconds patience) const;
    /// Retries at once, then waits as wait() does.
    bool finish(milliseconds patience);

signals:
    void behind(const earmark::Error &why); ///< writing fails, or an order takes over a second
    void caughtUp(); ///< everything is on disk
    void madeByHand(); ///< what the listener made is on disk
    void refused(const earmark::Error &error); ///< an order will never be written

private:
    void checkFile();
    void start();
    void work();
    Result<Database> openLibrary() const;
    std::optional<WriteOrder> first();
    void finishOrder(const WriteOrder &order, const Result<> &result);
    void giveUpForNow(const Error &error);
    void announceLate();
    void announceCaughtUp();

    QString m_path;
    quint64 m_device = 0; ///< with m_file (inode): identifies the library, whatever its path
    quint64 m_file = 0;
    QFileSystemWatcher *m_folder; ///< watches the library's folder
    QTimer *m_late;
    QTimer *m_retry;
    bool m_saidBehind = false;
    mutable std::mutex m_mutex; ///< guards everything below except m_thread
    mutable std::condition_variable m_changed;
    std::deque<WriteOrder> m_waiting;
    bool m_isRunning = false;
    bool m_isStuck = false;
    QThreadPool m_thread;
};

/// A WriteOrder::write that calls a function of a repository.
template<typename Repository, typename... Parameters, typename... Arguments>
auto calling(Result<> (Repository::*write)(Parameters...), const Arguments &...arguments)
{
    return [=](const QSqlDatabase &db) -> Result<> {
        Repository repository(db);
        return (repository.*write)(arguments...);
    };
}

/// Adds the order to the queue. Without a queue, writes at once and returns its error.
Result<> write(WriteQueue *queue, const Database &database, const WriteOrder &order);

} // namespace earmark
