// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

namespace earmark {

/// The times of all lines, for formats that know no line without.
struct WrittenTimes
{
    QList<TimeSpan>
        spans; ///< of each row; a line without times gets a place between its neighbours
    qsizetype estimates = 0; ///< how many of them nobody measured
};

/// An Error when no line has a time.
Result<WrittenTimes> writtenTimes(const Transcript &transcript);

/// 01:02:03
QString writtenClock(milliseconds time);

/// As JSON has them.
constexpr double writtenSeconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

/// Whether the times of a line are more than an estimate.
bool hasKnownTimes(const Cue &cue);

} // namespace earmark
