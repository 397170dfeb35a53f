// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/silence.h"

#include <algorithm>
#include <numeric>

namespace earmark {

namespace {

constexpr int framesPerBlock = 500;
constexpr int framesAround = 1000;
constexpr int shortestRun = 5;
constexpr float inaudible = -80; // dB of full scale
constexpr float decay = 6; // dB above silence that may still be the end of a sound

float percentile(std::vector<float> &values, double part)
{
    const auto at = values.begin() + qptrdiff(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// A quarter of the way up from the background to the voice, but 18 to 38 dB below the voice.
float threshold(const std::vector<float> &loudness, int block)
{
    const int begin = std::max(0, block - framesAround);
    const int end = std::min(int(loudness.size()), block + framesPerBlock + framesAround);
    std::vector<float> around(loudness.begin() + begin, loudness.begin() + end);
    const float loud = percentile(around, 0.95);
    const float quiet = percentile(around, 0.03);
    return std::max({inaudible, loud - 38, std::min(quiet + (loud - quiet) / 4, loud - 18)});
}

} // namespace

std::vector<quint8> findSilence(const std::vector<float> &loudness)
{
    std::vector<quint8> silent(loudness.size());
    for (int block = 0; block < int(loudness.size()); block += framesPerBlock) {
        const float limit = threshold(loudness, block);
        const int end = std::min(int(loudness.size()), block + framesPerBlock);
        for (int frame = block; frame < end; ++frame)
            silent[size_t(frame)] = loudness[size_t(frame)] < limit;
    }
    for (auto at = silent.begin(); at != silent.end();) {
        const auto end = std::find(at, silent.end(), !*at);
        if (*at && end - at < shortestRun)
            std::fill(at, end, quint8(0));
        at = end;
    }
    return silent;
}

std::vector<float> quietness(const std::vector<float> &loudness, const std::vector<quint8> &silent)
{
    std::vector<float> quiet(silent.begin(), silent.end());
    for (int block = 0; block < int(loudness.size()); block += framesPerBlock) {
        const float limit = threshold(loudness, block);
        const int end = std::min(int(loudness.size()), block + framesPerBlock);
        for (int frame = block; frame < end; ++frame) {
            const float above = loudness[size_t(frame)] - limit;
            quiet[size_t(frame)] =
                std::max(quiet[size_t(frame)], std::clamp(1 - above / decay, 0.0F, 1.0F));
        }
    }
    return quiet;
}

std::vector<float> pooledQuietness(const std::vector<float> &quiet, int factor)
{
    std::vector<float> result(quiet.size() / size_t(factor));
    for (size_t i = 0; i < result.size(); ++i) {
        const auto begin = quiet.begin() + qptrdiff(i) * factor;
        result[i] = std::accumulate(begin, begin + factor, 0.0F) / float(factor);
    }
    return result;
}

std::vector<quint8> pooledSilence(const std::vector<quint8> &silent, int factor)
{
    std::vector<quint8> result(silent.size() / size_t(factor));
    for (size_t i = 0; i < result.size(); ++i) {
        const auto begin = silent.begin() + qptrdiff(i) * factor;
        result[i] = std::accumulate(begin, begin + factor, 0) * 2 > factor;
    }
    return result;
}

} // namespace earmark
