// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <algorithm>

namespace earmark {

/// Longer than any episode. Later times in a file are damage, and would overflow as samples.
inline constexpr milliseconds latestTime = std::chrono::hours(1000);

/// A time clamped to 0…latestTime. Call it wherever times are read from a file.
constexpr milliseconds boundedTime(milliseconds time)
{
    return std::clamp(time, milliseconds(0), latestTime);
}

} // namespace earmark
