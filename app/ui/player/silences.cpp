// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/silences.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds margin = 250ms; // of each silence, kept at both ends
constexpr milliseconds minSkip = 400ms;

} // namespace

std::optional<milliseconds> endOfSilence(const SpeechActivity &activity, milliseconds position)
{
    const auto next = std::ranges::upper_bound(activity.speech, position, {}, &TimeSpan::begin);
    if (next == activity.speech.end() || next == activity.speech.begin())
        return {};
    const milliseconds begin = std::prev(next)->end;
    const milliseconds end = next->begin - margin;
    if (position < begin + margin || end - position < minSkip)
        return {};
    return end;
}

} // namespace earmark
