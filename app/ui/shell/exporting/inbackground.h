// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "core/result.h"

#include <QtConcurrent>

namespace earmark {

/// `work`, which asks a GoOn whether to go on, in a thread, with the progress of the future.
template<typename Work>
QFuture<Result<>> inBackground(const Work &work)
{
    return QtConcurrent::run([work](QPromise<Result<>> &promise) {
        constexpr int steps = 1000;
        promise.setProgressRange(0, steps);
        promise.addResult(work([&promise](double part) {
            promise.setProgressValue(int(part * steps));
            return !promise.isCanceled();
        }));
    });
}

} // namespace earmark
