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

/// Takes samples from the ring, stretches them, gives them to the output, and sets the clock. Lives
/// in its own thread, so that a busy window never interrupts the sound.
class Deck : public QObject
{
    Q_OBJECT

public:
    Deck(SoundFormat format, SampleRing &ring, PlaybackClock &clock);
    ~Deck() override;

    /// Plays on this device of the sound server; without one, silently in real time. Signals about
    /// this device carry `number`.
    void setDevice(int number, const std::optional<QByteArray> &device);
    /// Stops until the passage is ready. It begins with the frame `source` of the episode.
    void prepare(int passage, qint64 source);
    void setReady(int passage);
    void setPlaying(bool isPlaying);
    void setRate(double rate);
    void setTitle(const QByteArray &title); ///< as AudioOutput::setTitle()
    /// May be called from any thread.
    void setGain(float gain) { m_gain = gain; }

signals:
    void needsSamples();
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
    void append(ClockSegment segment);
    void silence(std::span<float> samples);
    void amplify(std::span<float> samples);

    const SoundFormat m_format;
    SampleRing &m_ring;
    PlaybackClock &m_clock;
    Stretcher m_stretcher;
    std::unique_ptr<AudioOutput> m_output;
    QByteArray m_title;
    QTimer m_timer;
    std::vector<float> m_block;
    std::atomic<float> m_gain = 1;
    float m_appliedGain = 1;
    int m_device = 0;
    int m_passage = 0;
    qint64 m_silent = 0; ///< frames of silence put out because samples were missing
    qint64 m_pulled = 0;
    qint64 m_pulledBefore = 0; ///< at the last update
    int m_idleUpdates = 0;
    qint64 m_end = -1; ///< the output frame at which the episode ends; -1: not known yet
    bool m_isReady = false;
    bool m_isPlaying = false;
    bool m_isRunning = false;
};

} // namespace earmark
