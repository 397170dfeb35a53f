// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <mutex>

namespace earmark {

using std::chrono::nanoseconds;

/// From the output frame `output` on, the sound is the episode from the frame `source` on, and
/// advances `rate` frames of the episode per output frame.
struct ClockSegment
{
    qint64 output = 0;
    double source = 0;
    double rate = 1;
};

/// Tells which frame of the episode is heard at a moment. One thread reports the output; any thread
/// may ask. It holds a list of segments, because a change of speed does not affect what is already
/// stretched. Each restart begins a new passage with its own number; reports about older passages
/// are ignored.
class PlaybackClock
{
public:
    explicit PlaybackClock(int sampleRate);

    /// Stands still at the frame `source` until sound is put out.
    void restart(int passage, double source);
    void append(int passage, const ClockSegment &segment);
    /// From this output frame on, nothing of the episode is put out until the next append().
    void stall(int passage, qint64 output);

    /// The frame `output` is heard at the moment `now`. The output continues, unless this is the
    /// frame of the last report.
    void setHeard(int passage, double output, nanoseconds now);

    double position(nanoseconds now) const;

private:
    double heard(nanoseconds now) const;
    double sourceAt(double output) const;

    const int m_sampleRate;
    mutable std::mutex m_mutex;
    std::deque<ClockSegment> m_segments;
    int m_passage = 0;
    double m_standing = 0;
    double m_heard = 0;
    double m_reported = 0;
    nanoseconds m_heardAt{0};
    bool m_isRunning = false;
};

/// The clock for all moments of playback.
inline nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace earmark
