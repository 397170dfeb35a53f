// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "formats/input/frameclock.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Whether a field is a time: what readTimestamp() reads, [00:00:01], 0.5s, a time with frames, or
/// a span of two times.
bool isTableTime(QStringView text);

/// Reads the times of one table.
class TableClock
{
public:
    /// From now on, whole numbers are milliseconds.
    void countMilliseconds() { m_countsMilliseconds = true; }
    /// Call this first with every time of the table, to find the frame rate.
    void lookAt(QStringView text);

    /// Nothing if it is not a single time.
    std::optional<milliseconds> read(QStringView text) const;
    /// A field with begin and end: 0:00.0 - 0:04.2.
    std::optional<TimeSpan> readSpan(QStringView text) const;

private:
    FrameClock m_frames;
    bool m_countsMilliseconds = false;
};

} // namespace earmark
