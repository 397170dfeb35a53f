// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/stretcher.h"

#include <SoundTouch.h>
#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

// Tuned for speech: a sequence is long enough for two periods of a deep voice, but so short that no
// syllable is lost between two sequences at high speed.
constexpr int seekWindow = 15; // ms
constexpr int overlap = 8; // ms

int sequenceFor(double rate)
{
    const double distance = std::max(0.25, std::abs(rate - 1));
    return int(std::lround(overlap + std::clamp(24 / distance, 16.0, 40.0)));
}

} // namespace

Stretcher::Stretcher(SoundFormat format)
    : m_format(format)
    , m_soundTouch(std::make_unique<soundtouch::SoundTouch>())
{
    m_soundTouch->setSampleRate(uint(format.sampleRate));
    m_soundTouch->setChannels(uint(format.channels));
    m_soundTouch->setSetting(SETTING_USE_AA_FILTER, 0); // only needed for changes of pitch
    m_soundTouch->setSetting(SETTING_SEEKWINDOW_MS, seekWindow);
    m_soundTouch->setSetting(SETTING_OVERLAP_MS, overlap);
}

Stretcher::~Stretcher() = default;

void Stretcher::restart(qint64 source)
{
    m_ready.clear();
    m_taken = 0;
    m_put = source;
    m_made = 0;
    m_isStretching = false;
    if (m_rate != 1)
        beginStretching();
}

void Stretcher::setRate(double rate)
{
    m_rate = rate;
    if (m_isStretching)
        tune();
    else if (rate != 1)
        beginStretching();
}

void Stretcher::beginStretching()
{
    m_soundTouch->clear();
    m_isStretching = true;
    m_isFirst = true;
    tune();
}

void Stretcher::tune()
{
    m_soundTouch->setSetting(SETTING_SEQUENCE_MS, sequenceFor(m_rate));
    m_soundTouch->setTempo(m_rate);
}

// SoundTouch puts out unstretched sequences; the distance between them in the input makes the
// speed. The straight line that best maps output to input goes through the middle of the audible
// part of each sequence, which reaches from the middle of one overlap to the middle of the next. A
// sequence comes on average from the middle of the seek window; only the first one comes from its
// begin.
double Stretcher::nextSource() const
{
    const double perMs = m_format.sampleRate / 1000.0;
    const double sequence = m_soundTouch->getSetting(SETTING_NOMINAL_OUTPUT_SEQUENCE);
    const double middle = (sequence + overlap * perMs) / 2;
    const double sought = m_isFirst ? 0 : seekWindow * perMs / 2;
    const double taken = double(m_put) - m_soundTouch->numUnprocessedSamples();
    return taken + sought - middle * (m_rate - 1);
}

ClockSegment Stretcher::put(std::span<const float> samples)
{
    const auto frames = qint64(samples.size()) / m_format.channels;
    ClockSegment segment{m_made, double(m_put), m_rate};
    if (isDirect()) {
        m_ready.insert(m_ready.end(), samples.begin(), samples.end());
        m_made += frames;
        m_put += frames;
        return segment;
    }
    segment.source = nextSource();
    m_soundTouch->putSamples(samples.data(), uint(frames));
    m_put += frames;
    collect();
    return segment;
}

ClockSegment Stretcher::finish()
{
    const ClockSegment segment{m_made, isDirect() ? double(m_put) : nextSource(), m_rate};
    if (!isDirect()) {
        m_soundTouch->flush();
        collect();
    }
    return segment;
}

ClockSegment Stretcher::cut(qint64 source)
{
    const ClockSegment segment = finish();
    m_put = source;
    if (m_isStretching)
        beginStretching();
    return segment;
}

void Stretcher::collect()
{
    const uint frames = m_soundTouch->numSamples();
    if (frames == 0)
        return;
    const size_t size = m_ready.size();
    m_ready.resize(size + size_t(frames) * size_t(m_format.channels));
    m_soundTouch->receiveSamples(m_ready.data() + size, frames);
    m_made += frames;
    m_isFirst = false;
}

qint64 Stretcher::ready() const
{
    return qint64(m_ready.size() - m_taken) / m_format.channels;
}

qint64 Stretcher::take(std::span<float> samples)
{
    const size_t count = std::min(samples.size(), m_ready.size() - m_taken);
    std::copy_n(m_ready.begin() + qptrdiff(m_taken), count, samples.begin());
    m_taken += count;
    if (m_taken * 2 > m_ready.size()) {
        m_ready.erase(m_ready.begin(), m_ready.begin() + qptrdiff(m_taken));
        m_taken = 0;
    }
    return qint64(count) / m_format.channels;
}

} // namespace earmark
