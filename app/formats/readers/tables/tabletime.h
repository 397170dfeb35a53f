// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "formats/input/frameclock.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Whether a field of a table tells a time: as readTimestamp() has it, [00:00:01], 0.5s, with
/// frames at its end, or from one to another.
bool isTableTime(QStringView text);

/// Reads the times of one table.
class TableClock
{
public:
    /// Whole numbers are thousandths of a second.
    void countMilliseconds() { m_countsMilliseconds = true; }
    /// Looks at a time that will be read: its frames tell how many there are a second.
    void lookAt(QStringView text);

    std::optional<milliseconds> read(QStringView text) const;
    /// A time that tells its end too: 0:00.0 - 0:04.2.
    std::optional<TimeSpan> readSpan(QStringView text) const;

private:
    FrameClock m_frames;
    bool m_countsMilliseconds = false;
};

} // namespace earmark
