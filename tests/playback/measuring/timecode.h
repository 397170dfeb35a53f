// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <optional>
#include <span>
#include <vector>

namespace earmark::timecode {

// Sound that encodes its position: one tone glides up once a second, the pitch of another one tells
// which second it is. As the pitch stays the same at every speed, any 20 ms can be located.
inline constexpr int sampleRate = 48'000;
inline constexpr double glideFrom = 1'000;
inline constexpr double glidePerSecond = 2'000;
inline constexpr double secondsFrom = 4'000;
inline constexpr double secondsStep = 20;
inline constexpr size_t windowSize = 1'024;

/// One channel, at most three minutes.
inline std::vector<float> make(int seconds)
{
    std::vector<float> samples;
    samples.reserve(size_t(seconds) * sampleRate);
    double glide = 0;
    double steady = 0;
    for (int i = 0; i < seconds * sampleRate; ++i) {
        const int second = i / sampleRate;
        const double within = double(i % sampleRate) / sampleRate;
        glide += (glideFrom + glidePerSecond * within) / sampleRate;
        steady += (secondsFrom + secondsStep * second) / sampleRate;
        samples.push_back(float(0.3 * std::sin(2 * std::numbers::pi * glide)
                                + 0.25 * std::sin(2 * std::numbers::pi * steady)));
    }
    return samples;
}

using Spectrum = std::vector<std::complex<double>>;

/// The fast Fourier transform, for lengths that are powers of two.
inline void transform(Spectrum &values)
{
    const size_t size = values.size();
    for (size_t i = 1, j = 0; i < size; ++i) {
        size_t bit = size >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (size_t length = 2; length <= size; length *= 2) {
        const auto turn = std::polar(1.0, -2 * std::numbers::pi / double(length));
        for (size_t begin = 0; begin < size; begin += length) {
            std::complex<double> factor = 1;
            for (size_t i = begin; i < begin + length / 2; ++i, factor *= turn) {
                const auto other = values[i + length / 2] * factor;
                values[i + length / 2] = values[i] - other;
                values[i] += other;
            }
        }
    }
}

/// The pitch of the only tone between two frequencies; nothing if there is none or several.
inline std::optional<double> pitchBetween(const Spectrum &spectrum, double low, double high)
{
    const double bin = double(sampleRate) / windowSize;
    const auto power = [&spectrum](size_t i) { return std::norm(spectrum[i]); };
    const auto first = size_t(low / bin);
    const auto last = size_t(high / bin);
    size_t peak = first;
    double all = 0;
    for (size_t i = first; i <= last; ++i) {
        all += power(i);
        if (power(i) > power(peak))
            peak = i;
    }
    double sum = 0;
    double moment = 0;
    for (size_t i = std::max(first, peak - 3); i <= std::min(last, peak + 3); ++i) {
        sum += power(i);
        moment += power(i) * double(i);
    }
    if (all < 20 || sum < all * 0.9)
        return {};
    return moment / sum * bin;
}

/// The position in the file, in seconds, at the middle of the window. Nothing if it is unreadable:
/// silence, a cut, or the change to the next second.
inline std::optional<double> read(std::span<const float> window)
{
    Spectrum spectrum(windowSize);
    for (size_t i = 0; i < windowSize; ++i) {
        const double angle = 2 * std::numbers::pi * (double(i) + 0.5) / windowSize;
        spectrum[i] = double(window[i]) * (0.5 - 0.5 * std::cos(angle));
    }
    transform(spectrum);
    const auto glide = pitchBetween(spectrum, glideFrom - 150, glideFrom + glidePerSecond + 150);
    const auto steady = pitchBetween(spectrum, secondsFrom - 150, secondsFrom + 180 * secondsStep);
    if (!glide || !steady)
        return {};
    const double second = (*steady - secondsFrom) / secondsStep;
    const double within = (*glide - glideFrom) / glidePerSecond;
    if (std::abs(second - std::round(second)) > 0.25 || within < 0.04 || within > 0.96)
        return {};
    return std::round(second) + within;
}

/// The value below which this part of the values lies. There must be at least one.
inline double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[size_t(std::lround(part * double(values.size() - 1)))];
}

} // namespace earmark::timecode
