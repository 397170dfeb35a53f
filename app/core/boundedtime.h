// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <algorithm>

namespace earmark {

/// No episode is as long. What a file says beyond it is damage, and would overflow in samples.
inline constexpr milliseconds latestTime = std::chrono::hours(1000);

/// A time as a file tells it, from 0 to the latest: to be called wherever times are read.
constexpr milliseconds boundedTime(milliseconds time)
{
    return std::clamp(time, milliseconds(0), latestTime);
}

} // namespace earmark
