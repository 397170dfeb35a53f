// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/route/rewind.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds shortest = 2min;
constexpr milliseconds longest = 1h;
constexpr double minShare = 0.3;

} // namespace

milliseconds rewindAfter(milliseconds pause, milliseconds most)
{
    if (pause < shortest)
        return 0ms;
    const double grown =
        std::log(double(pause / 1ms) / (shortest / 1ms)) / std::log(double(longest / shortest));
    const double share = std::min(1.0, minShare + (1 - minShare) * grown);
    return milliseconds(std::llround(double(most / 1ms) * share));
}

} // namespace earmark
