// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <type_traits>

namespace earmark {

/// Calls a member function in the thread of its object, after all calls posted before.
template<typename Worker, typename... Arguments>
void post(Worker *worker, void (Worker::*task)(Arguments...),
          std::type_identity_t<std::decay_t<Arguments>>... arguments)
{
    QMetaObject::invokeMethod(
        worker, [=] { (worker->*task)(arguments...); }, Qt::QueuedConnection);
}

} // namespace earmark
