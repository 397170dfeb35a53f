// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <mutex>

namespace earmark {

using std::chrono::nanoseconds;

/// From the output frame `output` on, the sound comes from `source` and advances by `rate` frames
/// of the episode for each that is put out.
struct ClockSegment
{
    qint64 output = 0;
    double source = 0;
    double rate = 1;
};

/// Tells which frame of the episode is heard at a moment. One thread writes what is put out, any
/// may ask. A change of speed touches only what is not yet stretched, hence a list of segments.
/// Each restart begins a new passage with a number of its own; whatever is still reported about an
/// older one is ignored.
class PlaybackClock
{
public:
    explicit PlaybackClock(int sampleRate);

    /// Stands still at this frame, with nothing put out yet.
    void restart(int passage, double source);
    void append(int passage, const ClockSegment &segment);
    /// Nothing of the episode is put out from this output frame on, until something is appended.
    void stall(int passage, qint64 output);

    /// The output had come as far as `output` at that moment, and runs on from there.
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
    nanoseconds m_heardAt{0};
    bool m_isRunning = false;
};

/// The clock that all moments of playback are told in.
inline nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace earmark
