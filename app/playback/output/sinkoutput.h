// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundformat.h"
#include "playback/output/audiooutput.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>

#include <memory>
#include <vector>

namespace earmark {

/// A sound card.
class SinkOutput : public QIODevice, public AudioOutput
{
    Q_OBJECT

public:
    SinkOutput(const QAudioDevice &device, SoundFormat format, SampleSource source);
    ~SinkOutput() override;

    bool start() override;
    void stop() override;
    double heard() const override;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

signals:
    /// The card is gone, or refuses to go on.
    void lost();

protected:
    qint64 readData(char *bytes, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void onStateChanged(QAudio::State state);
    bool takesFloats() const { return m_wire.sampleFormat() == QAudioFormat::Float; }

    const SoundFormat m_format;
    const SampleSource m_source;
    QAudioFormat m_wire;
    std::unique_ptr<QAudioSink> m_sink;
    std::vector<float> m_block;
    bool m_isStarted = false;
};

} // namespace earmark
