// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace earmark {

/// Runs work in the background. Short work (opening a recording, reading a transcript) has its own
/// threads, so it never waits for long work (listening to a whole episode). Work gets a GoOn, which
/// reports its progress and says whether to go on.
class Background
{
    Q_DISABLE_COPY_MOVE(Background)

public:
    Background()
    {
        m_short.setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
        m_long.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    }

    template<typename Work>
    auto runShort(const Work &work)
    {
        return run(m_short, work);
    }

    template<typename Work>
    auto runLong(const Work &work)
    {
        return run(m_long, work);
    }

    /// Short work with several answers, each delivered as soon as it is there.
    template<typename Answer, typename Work>
    auto runShortEach(const Work &work)
    {
        return QtConcurrent::run(&m_short, [work](QPromise<Answer> &promise) {
            work(goOnOf(promise),
                 [&promise](Answer answer) { promise.addResult(std::move(answer)); });
        });
    }

    /// Blocks until nothing is running; used at the end, when everything has been cancelled.
    void waitForDone()
    {
        m_short.waitForDone();
        m_long.waitForDone();
    }

private:
    template<typename Work>
    static auto run(QThreadPool &pool, const Work &work)
    {
        using Answer = std::invoke_result_t<Work, const GoOn &>;
        return QtConcurrent::run(
            &pool, [work](QPromise<Answer> &promise) { promise.addResult(work(goOnOf(promise))); });
    }

    template<typename Answer>
    static GoOn goOnOf(QPromise<Answer> &promise)
    {
        constexpr int steps = 1000;
        promise.setProgressRange(0, steps);
        return [&promise](double part) {
            promise.setProgressValue(int(part * steps));
            return !promise.isCanceled();
        };
    }

    QThreadPool m_short;
    QThreadPool m_long;
};

/// The result of the job. Afterwards the job counts as not awaited.
template<typename Answer>
Answer takeResult(QFutureWatcher<Answer> &job)
{
    Answer answer = job.result();
    job.setFuture({});
    return answer;
}

/// Whether a result is still to come: false if the job was never started, was cancelled or was
/// taken.
inline bool isAwaited(const QFutureWatcherBase &job)
{
    return !job.isCanceled();
}

/// For showing the work: deletes itself when the work ends, or with `parent`.
template<typename Answer>
QFutureWatcherBase *watcherOf(const QFuture<Answer> &work, QObject *parent)
{
    auto *watcher = new QFutureWatcher<Answer>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(work);
    return watcher;
}

} // namespace earmark
