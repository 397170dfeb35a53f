// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/spectrogram.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace earmark {

namespace {

constexpr float lowest = 50; // Hz
constexpr float highest = 8000;
constexpr float preEmphasis = 0.97F;
constexpr float floorLevel = -110; // dB

float melStep()
{
    static const float step = (toMel(highest) - toMel(lowest)) / (Spectrogram::bands - 1);
    return step;
}

// A length at which FFTW is fast: 400 samples at 16 kHz become 512, 551 at 22 kHz become 576.
int transformSize(int width)
{
    int size = 64;
    while (size < width)
        size += size < 512 ? size : 64;
    return size;
}

float decibels(float power)
{
    return 10 * std::log10(power + 1e-11F);
}

} // namespace

float toMel(float hertz)
{
    return 1127 * std::log(1 + hertz / 700);
}

float fromMel(float mel)
{
    return 700 * (std::exp(mel / 1127) - 1);
}

float Spectrogram::centre(int band)
{
    return fromMel(toMel(lowest) + float(band) * melStep());
}

SpectrogramBuilder::SpectrogramBuilder(int sampleRate)
    : m_rate(sampleRate)
    , m_width(sampleRate / 40)
    , m_spectrum(transformSize(m_width))
    , m_hamming(size_t(m_width))
    , m_shares(size_t(m_spectrum.bins()))
{
    for (int i = 0; i < m_width; ++i) {
        const double phase = 2 * std::numbers::pi * i / (m_width - 1);
        m_hamming[size_t(i)] = float(0.54 - 0.46 * std::cos(phase));
    }
    for (int bin = 0; bin < m_spectrum.bins(); ++bin) {
        const float hertz = float(bin) * float(sampleRate) / float(m_spectrum.size());
        const float place = (toMel(hertz) - toMel(lowest)) / melStep();
        // Where bands are narrower than bins, a bin counts in the neighbouring bands too.
        const float width =
            std::max(1.0F,
                     (toMel(hertz + float(sampleRate) / float(m_spectrum.size())) - toMel(hertz))
                         / melStep());
        const int nearest = int(std::lround(place));
        for (int side = 0; side < 3; ++side) {
            const int band = nearest + side - 1;
            const float weight = 1 - std::abs(float(band) - place) / width;
            if (band >= 0 && band < Spectrogram::bands && weight > 0)
                m_shares[size_t(bin)][size_t(side)] = {band, weight};
        }
    }
    // The first window begins before the sound.
    const int before = m_width / 2 - sampleRate / 200;
    m_begin = -before;
    m_pending.assign(size_t(before), 0.0F);
}

void SpectrogramBuilder::add(std::span<const float> samples)
{
    m_pending.insert(m_pending.end(), samples.begin(), samples.end());
    m_samples += qint64(samples.size());
    analyse();
}

void SpectrogramBuilder::analyse()
{
    const auto beginOf = [this](qint64 frame) {
        return (2 * frame + 1) * m_rate / 200 - m_width / 2;
    };
    const qint64 end = m_begin + qint64(m_pending.size());
    qint64 begin = beginOf(m_result.size());
    while (begin + m_width <= end) {
        const float *sound = m_pending.data() + std::max<qint64>(0, begin - m_begin);
        const auto window = m_spectrum.window();
        float energy = 0;
        float last = sound[0];
        for (int i = 0; i < m_width; ++i) {
            window[size_t(i)] = (sound[i] - preEmphasis * last) * m_hamming[size_t(i)];
            energy += sound[i] * sound[i];
            last = sound[i];
        }
        std::fill(window.begin() + m_width, window.end(), 0.0F);
        appendLevels(m_spectrum.compute());
        m_result.loudness.push_back(decibels(energy / float(m_width)));
        begin = beginOf(m_result.size());
    }
    if (begin - m_begin > qint64(m_pending.size()) / 2) {
        m_pending.erase(m_pending.begin(), m_pending.begin() + (begin - m_begin));
        m_begin = begin;
    }
}

void SpectrogramBuilder::appendLevels(std::span<const float> power)
{
    std::array<float, Spectrogram::bands> bandPower{};
    for (size_t bin = 0; bin < power.size(); ++bin) {
        for (const Share &share : m_shares[bin])
            bandPower[size_t(share.band)] += share.weight * power[bin];
    }
    Spectrogram::Levels &levels = m_result.frames.emplace_back();
    for (size_t band = 0; band < levels.size(); ++band) {
        const float level = 2 * (decibels(bandPower[band]) - floorLevel);
        levels[band] = quint8(std::clamp(std::lround(level), 0L, 255L));
    }
}

Spectrogram SpectrogramBuilder::take()
{
    const auto frames = size_t(m_samples * 100 / m_rate);
    while (m_result.frames.size() < frames) {
        m_pending.insert(m_pending.end(), size_t(m_width), 0.0F);
        analyse();
    }
    m_result.frames.resize(frames);
    m_result.loudness.resize(frames);
    return std::move(m_result);
}

} // namespace earmark
