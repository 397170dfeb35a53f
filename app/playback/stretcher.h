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

/// Changes the speed of speech but not its pitch, and knows which frame of the episode each output
/// frame comes from.
class Stretcher
{
    Q_DISABLE_COPY_MOVE(Stretcher)

public:
    explicit Stretcher(SoundFormat format);
    ~Stretcher();

    /// Starts over: the next input frame is `source` in the episode, the next output frame is 0.
    void restart(qint64 source);
    void setRate(double rate);

    /// Takes samples in. Returns where in the episode the output made from them comes from.
    ClockSegment put(std::span<const float> samples);
    /// The next input frame is `source` in the episode. What was put in before is put out first.
    /// Returns where in the episode the output that is still to come from it begins.
    ClockSegment cut(qint64 source);
    /// Flushes the last samples at the end.
    ClockSegment finish();

    qint64 ready() const; ///< frames
    qint64 take(std::span<float> samples); ///< frames taken
    /// The frames that fit in the allocated memory. It stays bounded, however long it plays.
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
    qint64 m_put = 0; ///< the frame of the episode that is put in next
    qint64 m_made = 0; ///< output frames since restart()
    bool m_isStretching = false;
    bool m_isFirst = true; ///< SoundTouch has not put out a sequence yet
};

} // namespace earmark
