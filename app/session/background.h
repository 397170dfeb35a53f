// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace earmark {

/// Runs `work` beside the event loop. It is given a GoOn, by which it tells how far it has come and
/// learns that it was stopped.
template<typename Work>
auto inBackground(const Work &work)
{
    using Answer = std::invoke_result_t<Work, const GoOn &>;
    return QtConcurrent::run([work](QPromise<Answer> &promise) {
        constexpr int steps = 1000;
        promise.setProgressRange(0, steps);
        promise.addResult(work([&promise](double part) {
            promise.setProgressValue(int(part * steps));
            return !promise.isCanceled();
        }));
    });
}

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

/// For whoever shows the work: dies when it is over.
template<typename Answer>
QFutureWatcherBase *watcherOf(const QFuture<Answer> &work, QObject *parent)
{
    auto *watcher = new QFutureWatcher<Answer>(parent);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(work);
    return watcher;
}

} // namespace earmark
