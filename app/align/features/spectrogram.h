// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/powerspectrum.h"
#include "core/timespan.h"

#include <array>
#include <vector>

namespace earmark {

/// The levels of a sound every ten milliseconds, in bands of equal width on the mel scale (Stevens,
/// Volkmann & Newman 1937). A filter bank for any vocal tract length can be computed from it, so
/// the samples need not be kept.
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

/// To the mel scale and back, as in HTK ("The HTK Book", 5.4).
float toMel(float hertz);
float fromMel(float mel);

/// Computes a Spectrogram from samples as they come: Hamming windows of 25 ms, pre-emphasised.
class SpectrogramBuilder
{
public:
    explicit SpectrogramBuilder(int sampleRate);

    void add(std::span<const float> samples);
    /// Samples added so far.
    qint64 samples() const { return m_samples; }
    /// The spectrogram of all samples; the last windows are filled up with silence.
    Spectrogram take();

private:
    struct Share ///< how much of a bin's power goes to a band
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
    qint64 m_begin; ///< the number of the first sample in m_pending
    qint64 m_samples = 0;
    Spectrogram m_result;
};

} // namespace earmark
