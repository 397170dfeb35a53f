// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringList>

#include <optional>

namespace earmark {

/// 12:34, 1:02:03.5 or seconds, as they are written after an option.
inline std::optional<milliseconds> readTime(const QString &text)
{
    double seconds = 0;
    for (const QString &part : text.split(u':')) {
        bool isNumber = false;
        seconds = seconds * 60 + part.toDouble(&isNumber);
        if (!isNumber || part.startsWith(u'-') || part.startsWith(u'+')
            || !(seconds >= 0 && seconds <= 1e9))
            return {};
    }
    return milliseconds(qRound64(seconds * 1000));
}

} // namespace earmark
