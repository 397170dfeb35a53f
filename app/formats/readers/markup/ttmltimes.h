// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>
#include <QXmlStreamAttributes>

#include <optional>

namespace earmark {

/// The attribute of that name, with any prefix; null if there is none.
QStringView attributeOf(const QXmlStreamAttributes &attributes, QLatin1StringView name);

/// A time attribute of an element.
struct TtmlTime
{
    std::optional<milliseconds> time; ///< absent if there is none, or it is unreadable
    bool isUnreadable = false;
    bool isNegative = false; ///< `time` is then 0
};

/// Reads TTML's time expressions: clock times, perhaps with frames after a third colon, and offsets
/// with a metric. The root element tells the lengths of frames and ticks.
class TtmlClock
{
public:
    TtmlClock() = default;
    explicit TtmlClock(const QXmlStreamAttributes &root);

    /// Absent if it cannot be read, or is longer than thirty years.
    std::optional<milliseconds> timeOf(QStringView value) const;
    /// The time in the attribute of that name.
    TtmlTime timeIn(const QXmlStreamAttributes &attributes, QLatin1StringView name) const;

private:
    std::optional<milliseconds> clockTime(qint64 seconds, double frames) const;

    double m_nominalFrames = 30; ///< frames per second, as times count them
    double m_frames = 30; ///< frames per second, as they are shown
    double m_subFrames = 1;
    double m_ticks = 1;
    bool m_isSmpte = false; ///< times count frames
    bool m_dropsFrames = false; ///< two numbers per minute are skipped, except every tenth
};

} // namespace earmark
