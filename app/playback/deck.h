// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/output/audiooutput.h"
#include "playback/output/playbackclock.h"
#include "playback/samplering.h"
#include "playback/stretcher.h"

#include <QByteArray>
#include <QTimer>

#include <atomic>
#include <optional>

namespace earmark {

/// Brings the samples of the ring to the output, stretched, and keeps the clock. Lives in a thread
/// of its own, so that a busy window never makes the sound stumble.
class Deck : public QObject
{
    Q_OBJECT

public:
    Deck(SoundFormat format, SampleRing &ring, PlaybackClock &clock);
    ~Deck() override;

    /// Plays through this device of the sound server, or by the clock without one. `number` comes
    /// back with what is said of this device.
    void setDevice(int number, const std::optional<QByteArray> &device);
    /// Silent, until this passage is ready: it begins with that frame.
    void prepare(int passage, qint64 source);
    void setReady(int passage);
    void setPlaying(bool isPlaying);
    void setRate(double rate);
    /// May be called from any thread.
    void setGain(float gain) { m_gain = gain; }

signals:
    void hungry();
    void ended(int passage);
    /// The device stopped taking samples.
    void deviceLost(int number);
    /// The device could not be started.
    void deviceRefused(int number);

private:
    void update();
    void startOutput();
    void stopOutput();
    void loseDevice(int number);
    qint64 pull(std::span<float> samples);
    void refill(qint64 frames);
    void silence(std::span<float> samples);
    void amplify(std::span<float> samples);

    const SoundFormat m_format;
    SampleRing &m_ring;
    PlaybackClock &m_clock;
    Stretcher m_stretcher;
    std::unique_ptr<AudioOutput> m_output;
    QTimer m_timer;
    std::vector<float> m_block;
    std::atomic<float> m_gain = 1;
    float m_appliedGain = 1;
    int m_device = 0;
    int m_passage = 0;
    qint64 m_silent = 0; ///< frames put out that came from nowhere
    qint64 m_pulled = 0;
    qint64 m_pulledBefore = 0; ///< at the last update
    int m_idleUpdates = 0;
    qint64 m_end = -1; ///< the output frame with which the episode ends
    bool m_isReady = false;
    bool m_isPlaying = false;
    bool m_isRunning = false;
};

} // namespace earmark
