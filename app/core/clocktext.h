// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>

#include <algorithm>

namespace earmark {

/// 0:41, 12:34, or 1:02:03 from an hour on; whole seconds, rounded down. A negative time is 0:00.
inline QString clockText(milliseconds time)
{
    const qint64 seconds = std::max<qint64>(time.count(), 0) / 1000;
    const auto twoDigits = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString tail = u':' + twoDigits(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return QString::number(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + tail;
}

} // namespace earmark
