// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

namespace earmark {

/// The times of all lines, for formats that need a time for each line.
struct WrittenTimes
{
    QList<TimeSpan> spans; ///< by row; a line without a time lies between its neighbours
    qsizetype estimates = 0; ///< how many are estimates
};

/// An Error if no line has a time.
Result<WrittenTimes> writtenTimes(const Transcript &transcript);

/// 01:02:03
QString writtenClock(milliseconds time);

/// For JSON.
constexpr double writtenSeconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

/// Whether the times of a line are more than an estimate.
bool hasKnownTimes(const Cue &cue);

} // namespace earmark
