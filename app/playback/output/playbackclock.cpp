// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/playbackclock.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

// Sound cards report their progress in jumps: smooth out small differences, take over big ones at
// once.
constexpr double smoothing = 0.15;
constexpr double jumpSeconds = 0.03;

// Nobody asks for segments that lie further back than this.
constexpr double keptSeconds = 1;

} // namespace

PlaybackClock::PlaybackClock(int sampleRate)
    : m_sampleRate(sampleRate)
{}

void PlaybackClock::restart(int passage, double source)
{
    const std::lock_guard lock(m_mutex);
    m_passage = passage;
    m_segments.clear();
    m_standing = source;
    m_heard = 0;
    m_reported = 0;
    m_isRunning = false;
}

void PlaybackClock::append(int passage, const ClockSegment &segment)
{
    const std::lock_guard lock(m_mutex);
    if (passage != m_passage)
        return;
    if (!m_segments.empty() && m_segments.back().output == segment.output)
        m_segments.pop_back();
    if (!m_segments.empty() && m_segments.back().rate == segment.rate) {
        const double expected = sourceAt(double(segment.output));
        if (std::abs(expected - segment.source) < m_sampleRate / 2000.0)
            return;
    }
    m_segments.push_back(segment);
    const double oldest = m_heard - keptSeconds * m_sampleRate;
    while (m_segments.size() > 2 && double(m_segments[1].output) < oldest)
        m_segments.pop_front();
}

void PlaybackClock::stall(int passage, qint64 output)
{
    const std::lock_guard lock(m_mutex);
    if (passage == m_passage && !m_segments.empty() && m_segments.back().rate != 0)
        m_segments.push_back({output, sourceAt(double(output)), 0});
}

void PlaybackClock::setHeard(int passage, double output, nanoseconds now)
{
    const std::lock_guard lock(m_mutex);
    if (passage != m_passage || m_segments.empty())
        return;
    const double expected = heard(now);
    const double difference = output - expected;
    const bool advances = output > m_reported;
    const bool isJump = !m_isRunning || std::abs(difference) > jumpSeconds * m_sampleRate;
    m_heard = isJump || !advances ? output : expected + smoothing * difference;
    m_heardAt = now;
    m_reported = output;
    m_isRunning = advances;
}

double PlaybackClock::position(nanoseconds now) const
{
    const std::lock_guard lock(m_mutex);
    return m_reported > 0 ? sourceAt(heard(now)) : m_standing;
}

double PlaybackClock::heard(nanoseconds now) const
{
    if (!m_isRunning)
        return m_heard;
    const double seconds = std::chrono::duration<double>(now - m_heardAt).count();
    return m_heard + std::max(0.0, seconds) * m_sampleRate;
}

double PlaybackClock::sourceAt(double output) const
{
    const auto after = std::ranges::find_if(
        m_segments, [output](const ClockSegment &each) { return double(each.output) > output; });
    const ClockSegment &segment = after == m_segments.begin() ? *after : *std::prev(after);
    return segment.source + std::max(0.0, output - double(segment.output)) * segment.rate;
}

} // namespace earmark
