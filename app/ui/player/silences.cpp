// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/silences.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds kept = 250ms; // of a silence, at each end, so that speech still breathes
constexpr milliseconds worthwhile = 400ms;

} // namespace

std::optional<milliseconds> endOfSilence(const SpeechActivity &activity, milliseconds position)
{
    const auto next = std::ranges::upper_bound(activity.speech, position, {}, &TimeSpan::begin);
    if (next == activity.speech.end() || next == activity.speech.begin())
        return {};
    const milliseconds begun = std::prev(next)->end;
    const milliseconds end = next->begin - kept;
    if (position < begun + kept || end - position < worthwhile)
        return {};
    return end;
}

} // namespace earmark
