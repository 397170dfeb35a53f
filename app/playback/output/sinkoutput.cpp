// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/sinkoutput.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace earmark {

using namespace std::chrono_literals;

namespace {

// Less drops out under load, more makes changes of speed and volume sluggish.
constexpr auto buffered = 150ms;

// Servers mix in blocks of some milliseconds. Who records them hears a block when it is mixed, who
// sits before the speaker when it was played, which is what is reported. We keep between the two.
constexpr double blockSeconds = 0.0025;

QAudioFormat wireFormat(const QAudioDevice &device, SoundFormat format)
{
    QAudioFormat wire;
    wire.setSampleRate(format.sampleRate);
    wire.setChannelCount(format.channels);
    wire.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(wire))
        wire.setSampleFormat(QAudioFormat::Int16);
    return wire;
}

qint16 toInt16(float sample)
{
    return qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
}

} // namespace

SinkOutput::SinkOutput(const QAudioDevice &device, SoundFormat format, SampleSource source)
    : m_format(format)
    , m_source(std::move(source))
    , m_wire(wireFormat(device, format))
    , m_sink(std::make_unique<QAudioSink>(device, m_wire))
{
    // Unbuffered, or QIODevice would read ahead and keep sound from before a seek.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SinkOutput::onStateChanged);
}

SinkOutput::~SinkOutput()
{
    SinkOutput::stop();
}

bool SinkOutput::start()
{
    // The size has to be said each time: opening shrinks it to what the server granted.
    m_sink->setBufferSize(m_wire.bytesForDuration(std::chrono::microseconds(buffered).count()));
    m_sink->start(this);
    m_isStarted = m_sink->error() == QAudio::NoError && m_sink->state() != QAudio::StoppedState;
    return m_isStarted;
}

void SinkOutput::stop()
{
    m_isStarted = false;
    m_sink->reset();
}

double SinkOutput::heard() const
{
    const double seconds = double(m_sink->processedUSecs()) / 1e6;
    return seconds > 0 ? (seconds + blockSeconds) * m_format.sampleRate : 0;
}

qint64 SinkOutput::bytesAvailable() const
{
    return m_wire.bytesForDuration(1'000'000) + QIODevice::bytesAvailable();
}

qint64 SinkOutput::readData(char *bytes, qint64 size)
{
    const qint64 frames = size / m_wire.bytesPerFrame();
    if (frames == 0)
        return 0;
    m_block.resize(size_t(frames * m_format.channels));
    const qint64 filled = m_source(m_block);
    const auto samples = std::span(m_block).first(size_t(filled * m_format.channels));
    if (takesFloats())
        std::memcpy(bytes, samples.data(), samples.size_bytes());
    else
        std::ranges::transform(samples, reinterpret_cast<qint16 *>(bytes), toInt16);
    return filled * m_wire.bytesPerFrame();
}

void SinkOutput::onStateChanged(QAudio::State state)
{
    const auto error = m_sink->error();
    const bool isFault = error != QAudio::NoError && error != QAudio::UnderrunError;
    if (m_isStarted && (state == QAudio::StoppedState || isFault)) {
        m_isStarted = false;
        emit lost();
    }
}

} // namespace earmark
