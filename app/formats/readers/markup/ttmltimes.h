// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>
#include <QXmlStreamAttributes>

#include <optional>

namespace earmark {

/// The attribute called so, whatever its prefix; null when there is none.
QStringView attributeOf(const QXmlStreamAttributes &attributes, QLatin1StringView name);

/// A time as an element says it.
struct TtmlTime
{
    std::optional<milliseconds> time; ///< absent where it is not said, or cannot be read
    bool isUnreadable = false;
    bool isNegative = false; ///< and moved to the beginning
};

/// TTML's time expressions: clock times, with frames after a third colon, or offsets with a
/// metric. What a frame and a tick are, the root says.
class TtmlClock
{
public:
    TtmlClock() = default;
    explicit TtmlClock(const QXmlStreamAttributes &root);

    /// Absent where none is to be read, and beyond thirty years.
    std::optional<milliseconds> timeOf(QStringView value) const;
    /// Of the attribute called so.
    TtmlTime timeIn(const QXmlStreamAttributes &attributes, QLatin1StringView name) const;

private:
    std::optional<milliseconds> clockTime(qint64 seconds, double frames) const;

    double m_nominalFrames = 30; ///< a second, as they are counted
    double m_frames = 30; ///< a second, as they are shown
    double m_subFrames = 1;
    double m_ticks = 1;
    bool m_isSmpte = false; ///< times count frames
    bool m_dropsFrames = false; ///< two numbers a minute are not used, but in every tenth
};

} // namespace earmark
