// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace earmark {

/// Where work runs beside the event loop. Short work (opening a recording, reading a transcript)
/// has threads of its own, so that it never waits for long work (listening to a whole episode).
/// Work is given a GoOn, by which it tells how far it has come and learns that it was stopped.
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

    /// Short work that gives several answers, each as soon as it is there.
    template<typename Answer, typename Work>
    auto runShortEach(const Work &work)
    {
        return QtConcurrent::run(&m_short, [work](QPromise<Answer> &promise) {
            work(goOnOf(promise),
                 [&promise](Answer answer) { promise.addResult(std::move(answer)); });
        });
    }

    /// Blocks until nothing runs any more: at the end, when all was cancelled.
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

/// What the job came to; nothing is awaited of it after that.
template<typename Answer>
Answer taken(QFutureWatcher<Answer> &job)
{
    Answer answer = job.result();
    job.setFuture({});
    return answer;
}

/// A job that was never begun, was stopped or is done with counts as cancelled.
inline bool isAwaited(const QFutureWatcherBase &job)
{
    return !job.isCanceled();
}

/// For whoever shows the work: dies when it is over, or with `parent`.
template<typename Answer>
QFutureWatcherBase *watcherOf(const QFuture<Answer> &work, QObject *parent)
{
    auto *watcher = new QFutureWatcher<Answer>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(work);
    return watcher;
}

} // namespace earmark
