// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Reads times that end in frames, 00:00:04:12 and 00;00;04;12, of one file.
class FrameClock
{
public:
    /// Looks at a time that will be read: its frames tell how many there are a second.
    void lookAt(QStringView time);

    /// Nothing where no two digits stand behind a third colon.
    std::optional<milliseconds> read(QStringView time) const;

private:
    double rate() const;

    bool m_dropsFrames = false;
    int m_lastFrame = 0;
};

} // namespace earmark
