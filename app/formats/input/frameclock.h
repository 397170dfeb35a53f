// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Reads the times of a file that end in frames: 00:00:04:12 and 00;00;04;12.
class FrameClock
{
public:
    /// Call this first with every time of the file: the frame rate is guessed from them.
    void lookAt(QStringView time);

    /// Nothing if the time does not end in two digits of frames.
    std::optional<milliseconds> read(QStringView time) const;

private:
    double rate() const;

    bool m_dropsFrames = false;
    int m_lastFrame = 0;
};

} // namespace earmark
