// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/output/playbackclock.h"

#include <QString>

namespace earmark {

/// A player to measure.
class Subject
{
    Q_DISABLE_COPY_MOVE(Subject)

public:
    Subject() = default;
    virtual ~Subject() = default;

    /// False if it cannot play the file.
    virtual bool play(const QString &path) = 0;
    virtual void seek(double seconds) = 0;
    virtual void setRate(double rate) = 0;
    virtual double position() = 0; ///< seconds
    virtual nanoseconds effort() const = 0; ///< processor time spent so far
};

} // namespace earmark
