// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/deck.h"

#include "playback/output/clockoutput.h"
#include "playback/output/pulseoutput.h"

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr qint64 readFrames = 256;
constexpr auto updateInterval = 60ms;

// The only sign of a hanging server is that it takes no more samples.
constexpr int maxIdleUpdates = 4s / updateInterval;

} // namespace

Deck::Deck(SoundFormat format, SampleRing &ring, PlaybackClock &clock)
    : m_format(format)
    , m_ring(ring)
    , m_clock(clock)
    , m_stretcher(format)
    , m_timer(this)
    , m_block(size_t(readFrames * format.channels))
{
    m_timer.setInterval(updateInterval);
    m_timer.setTimerType(Qt::PreciseTimer); // in step with the output's timer: fewer wake-ups
    connect(&m_timer, &QTimer::timeout, this, &Deck::update);
}

Deck::~Deck()
{
    stopOutput();
}

void Deck::setDevice(int number, const std::optional<QByteArray> &device)
{
    stopOutput();
    m_device = number;
    const auto source = [this](std::span<float> samples) { return pull(samples); };
    if (!device) {
        m_output = std::make_unique<ClockOutput>(m_format, source);
        return;
    }
    auto output = std::make_unique<PulseOutput>(*device, m_format, source);
    connect(
        output.get(), &PulseOutput::lost, this, [this, number] { loseDevice(number); },
        Qt::QueuedConnection);
    output->setTitle(m_title);
    m_output = std::move(output);
}

void Deck::prepare(int passage, qint64 source)
{
    stopOutput();
    m_passage = passage;
    m_isReady = false;
    m_silent = 0;
    m_pulled = 0;
    m_end = -1;
    m_stretcher.restart(source);
}

void Deck::setReady(int passage)
{
    if (passage != m_passage)
        return;
    m_isReady = true;
    if (m_isPlaying)
        startOutput();
}

void Deck::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    if (!isPlaying)
        stopOutput();
    else if (m_isReady)
        startOutput();
}

void Deck::setRate(double rate)
{
    m_stretcher.setRate(rate);
}

void Deck::setTitle(const QByteArray &title)
{
    m_title = title;
    if (m_output)
        m_output->setTitle(title);
}

void Deck::startOutput()
{
    if (m_isRunning || !m_output)
        return;
    m_appliedGain = m_gain;
    m_idleUpdates = 0;
    m_isRunning = m_output->start();
    if (m_isRunning)
        m_timer.start();
    else
        emit deviceRefused(m_device);
}

void Deck::loseDevice(int number)
{
    if (number != m_device)
        return;
    stopOutput();
    emit deviceLost(number);
}

void Deck::stopOutput()
{
    m_timer.stop();
    if (m_isRunning)
        m_output->stop();
    m_isRunning = false;
}

void Deck::update()
{
    const double heard = m_output->heard();
    m_clock.setHeard(m_passage, heard, monotonicNow());
    if (m_end >= 0 && heard >= double(m_end)) {
        stopOutput();
        emit ended(m_passage);
        return;
    }
    m_idleUpdates = m_pulled == m_pulledBefore ? m_idleUpdates + 1 : 0;
    m_pulledBefore = m_pulled;
    if (m_idleUpdates > maxIdleUpdates)
        loseDevice(m_device);
}

qint64 Deck::pull(std::span<float> samples)
{
    const auto wanted = qint64(samples.size()) / m_format.channels;
    refill(wanted);
    qint64 frames = m_stretcher.take(samples);
    amplify(samples.first(size_t(frames * m_format.channels)));
    if (frames == 0) {
        silence(samples);
        frames = wanted;
    }
    m_pulled += frames;
    return frames;
}

void Deck::refill(qint64 frames)
{
    while (m_stretcher.ready() < frames && m_end < 0) {
        if (const auto source = m_ring.takeCut(m_passage)) {
            append(m_stretcher.cut(*source));
            continue;
        }
        const size_t count = m_ring.read(m_passage, m_block);
        const bool isEnd = count == 0 && m_ring.isDrained(m_passage);
        if (count == 0 && !isEnd)
            break;
        append(isEnd ? m_stretcher.finish() : m_stretcher.put(std::span(m_block).first(count)));
        if (isEnd)
            m_end = m_pulled + m_stretcher.ready();
    }
    if (m_end < 0 && m_ring.room() > m_ring.filled())
        emit needsSamples();
}

void Deck::append(ClockSegment segment)
{
    segment.output += m_silent;
    m_clock.append(m_passage, segment);
}

// The clock stands still during the silence.
void Deck::silence(std::span<float> samples)
{
    std::ranges::fill(samples, 0.0F);
    m_clock.stall(m_passage, m_pulled);
    m_silent += qint64(samples.size()) / m_format.channels;
}

// Spread a change of gain over a block, or it would click.
void Deck::amplify(std::span<float> samples)
{
    const float target = m_gain;
    if (samples.empty() || (target == 1 && m_appliedGain == 1))
        return;
    const float step = (target - m_appliedGain) / float(samples.size());
    for (float &sample : samples)
        sample *= m_appliedGain += step;
    m_appliedGain = target;
}

} // namespace earmark
