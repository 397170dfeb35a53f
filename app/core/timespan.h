// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace earmark {

using std::chrono::milliseconds;

/// A stretch of an episode: `begin` is inside it, `end` is not.
struct TimeSpan
{
    milliseconds begin{0};
    milliseconds end{0};

    constexpr milliseconds duration() const { return end - begin; }
    constexpr bool contains(milliseconds time) const { return begin <= time && time < end; }
    constexpr bool overlaps(TimeSpan other) const { return begin < other.end && other.begin < end; }

    constexpr auto operator<=>(const TimeSpan &) const = default;
};

} // namespace earmark
