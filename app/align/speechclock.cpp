// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speechclock.h"

#include <algorithm>

namespace earmark {

SpeechClock::SpeechClock(const SpeechActivity &activity)
    : m_duration(activity.duration)
{
    milliseconds spoken{0};
    milliseconds last{0};
    for (TimeSpan span : activity.speech) {
        span.begin = std::max(span.begin, last);
        if (span.end <= span.begin)
            continue;
        m_speech.append(span);
        m_before.append(spoken);
        spoken += span.duration();
        last = span.end;
    }
    m_duration = std::max(m_duration, last);
    if (m_speech.isEmpty()) {
        m_speech.append({.begin = milliseconds(0), .end = m_duration});
        m_before.append(milliseconds(0));
    }
}

milliseconds SpeechClock::spokenBefore(milliseconds time) const
{
    const auto after = std::ranges::upper_bound(m_speech, time, {}, &TimeSpan::begin);
    if (after == m_speech.begin())
        return milliseconds(0);
    const TimeSpan &span = *(after - 1);
    return m_before.at(after - m_speech.begin() - 1) + std::min(time, span.end) - span.begin;
}

milliseconds SpeechClock::endAfter(milliseconds spoken) const
{
    const auto after = std::ranges::lower_bound(m_before, spoken);
    const qsizetype index = std::max<qsizetype>(after - m_before.begin() - 1, 0);
    const TimeSpan &span = m_speech.at(index);
    return std::min(span.begin + (spoken - m_before.at(index)), span.end);
}

milliseconds SpeechClock::beginAfter(milliseconds spoken) const
{
    const auto after = std::ranges::upper_bound(m_before, spoken);
    const qsizetype index = std::max<qsizetype>(after - m_before.begin() - 1, 0);
    const TimeSpan &span = m_speech.at(index);
    return std::min(span.begin + (spoken - m_before.at(index)), span.end);
}

} // namespace earmark
