// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/powerspectrum.h"
#include "core/timespan.h"

#include <array>
#include <vector>

namespace earmark {

/// A sound as the level of narrow bands, equally wide on the mel scale (Stevens, Volkmann & Newman
/// 1937), every ten milliseconds. A mel filter bank of any vocal tract length can be made of it, so
/// that the sound need not be kept nor transformed again.
struct Spectrogram
{
    static constexpr int bands = 80;
    static constexpr milliseconds hop{10};

    /// The frequency in the middle of a band, in Hz.
    static float centre(int band);

    /// Half decibels above -110 dB of full scale.
    using Levels = std::array<quint8, bands>;
    std::vector<Levels> frames;
    std::vector<float> loudness; ///< of each frame in dB of full scale

    int size() const { return int(frames.size()); }
    milliseconds duration() const { return hop * size(); }
};

/// The mel scale and back, as HTK has them ("The HTK Book", 5.4).
float toMel(float hertz);
float fromMel(float mel);

/// Makes a Spectrogram of samples as they come: windows of 25 ms (Hamming), pre-emphasised.
class SpectrogramBuilder
{
public:
    explicit SpectrogramBuilder(int sampleRate);

    void add(std::span<const float> samples);
    /// Samples added so far.
    qint64 samples() const { return m_samples; }
    /// What has been added, the windows at its end being filled with silence.
    Spectrogram take();

private:
    struct Share ///< of a bin's power in a band
    {
        int band = 0;
        float weight = 0;
    };

    void analyse();
    void appendLevels(std::span<const float> power);

    int m_rate;
    int m_width; ///< samples of a window
    PowerSpectrum m_spectrum;
    std::vector<float> m_hamming;
    std::vector<std::array<Share, 3>> m_shares; ///< of each bin
    std::vector<float> m_pending;
    qint64 m_begin; ///< the sample that m_pending begins with
    qint64 m_samples = 0;
    Spectrogram m_result;
};

} // namespace earmark
