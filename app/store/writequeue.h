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

/// Something to be written to the library.
struct WriteOrder
{
    /// Runs in the queue's thread. An Error that mayPass() has it tried again, any other is final.
    std::function<Result<>(const QSqlDatabase &)> write;
    /// Told in the thread of whoever ordered: it is on disk, or was refused for good. Not called
    /// when a later order took its place.
    std::function<void(const Result<> &)> then = {};
    /// An order that still waits under the same key is replaced: for values of which the last one
    /// counts, so that a full disk does not let the queue grow. Empty: never replaced.
    QString key = {};
    /// What a person made is on the disk itself before it counts as written (synchronous = FULL).
    /// What can be found again, as a position, survives a crash of the program (NORMAL).
    bool isMadeByHand = true;
};

/// Writes to the library in a thread of its own, in order: whoever orders never waits for the disk.
/// What can't be written now, as the disk is full, is kept and tried again each second.
class WriteQueue : public QObject
{
    Q_OBJECT

public:
    /// For a library that Database::open() has made ready.
    explicit WriteQueue(const QString &path, QObject *parent = nullptr);
    /// Waits for what is being written at the moment; what waits behind it is lost: see finish().
    ~WriteQueue() override;

    void add(const WriteOrder &order);
    bool isEmpty() const;
    /// Waits until all is written, but not longer than `patience` nor while nothing can be written.
    /// Whether all is written. May be called from any thread.
    bool wait(milliseconds patience) const;
    /// Tries at once what could not be written, and waits.
    bool finish(milliseconds patience);

signals:
    void behind(const earmark::Error &why); ///< nothing has been written for a second
    void caughtUp(); ///< all is on disk
    void refused(const earmark::Error &error); ///< will never be written

private:
    void look();
    void start();
    void work();
    Result<Database> openLibrary() const;
    std::optional<WriteOrder> first();
    void takeWritten(const WriteOrder &order, const Result<> &result);
    void giveUpForNow(const Error &error);
    void tellLate();
    void tellCaughtUp();

    QString m_path;
    quint64 m_device = 0; ///< with m_file: which file the library is, whatever its name leads to
    quint64 m_file = 0;
    QFileSystemWatcher *m_folder; ///< of the library
    QTimer *m_late;
    QTimer *m_again;
    bool m_saidBehind = false;
    mutable std::mutex m_mutex; ///< of everything below but the thread
    mutable std::condition_variable m_changed;
    std::deque<WriteOrder> m_waiting;
    bool m_isRunning = false;
    bool m_isStuck = false;
    QThreadPool m_thread;
};

/// What an order has to do: a function of a repository with its arguments.
template<typename Repository, typename... Parameters, typename... Arguments>
auto calling(Result<> (Repository::*write)(Parameters...), const Arguments &...arguments)
{
    return [=](const QSqlDatabase &db) -> Result<> {
        Repository repository(db);
        return (repository.*write)(arguments...);
    };
}

/// Gives the order to the queue, or has it done at once where there is none.
Result<> write(WriteQueue *queue, const Database &database, const WriteOrder &order);

} // namespace earmark
