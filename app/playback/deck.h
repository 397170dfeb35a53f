// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/output/audiooutput.h"
#include "playback/playbackclock.h"
#include "playback/samplering.h"
#include "playback/stretcher.h"

#include <QAudioDevice>
#include <QTimer>

#include <atomic>

namespace earmark {

/// Brings the samples of the ring to the output, stretched, and keeps the clock. Lives in a thread
/// of its own, so that a busy window never makes the sound stumble.
class Deck : public QObject
{
    Q_OBJECT

public:
    Deck(SoundFormat format, SampleRing &ring, PlaybackClock &clock);
    ~Deck() override;

    /// Plays through this device, or by the clock when it is null.
    void setDevice(const QAudioDevice &device);
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
    void deviceLost();
    /// The device could not be started.
    void deviceRefused();

private:
    void update();
    void startOutput();
    void stopOutput();
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
