// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/soundformat.h"
#include "playback/output/playbackclock.h"

#include <memory>
#include <span>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace earmark {

/// Changes the speed of speech and keeps its pitch, and knows for every frame that comes out which
/// frame of the episode it is.
class Stretcher
{
    Q_DISABLE_COPY_MOVE(Stretcher)

public:
    explicit Stretcher(SoundFormat format);
    ~Stretcher();

    /// Begins anew: the next frame put in is this one of the episode, the next to come out frame 0.
    void restart(qint64 source);
    void setRate(double rate);

    /// Takes samples in, and tells where those that come out for them are from.
    ClockSegment put(std::span<const float> samples);
    /// Brings out what is still held back at the end.
    ClockSegment finish();

    qint64 ready() const; ///< frames
    qint64 take(std::span<float> samples); ///< frames taken
    /// Frames there is memory for: bounded however long it plays.
    qint64 capacity() const { return qint64(m_ready.capacity()) / m_format.channels; }

private:
    bool isDirect() const { return m_rate == 1 && !m_isStretching; }
    void beginStretching();
    void tune();
    double nextSource() const;
    void collect();

    const SoundFormat m_format;
    std::unique_ptr<soundtouch::SoundTouch> m_soundTouch;
    std::vector<float> m_ready;
    size_t m_taken = 0; ///< samples of m_ready
    double m_rate = 1;
    qint64 m_put = 0; ///< frames of the episode taken in so far, from its beginning
    qint64 m_made = 0; ///< frames brought out since restart()
    bool m_isStretching = false;
    bool m_isFirst = true; ///< SoundTouch has not brought out a sequence yet
};

} // namespace earmark
