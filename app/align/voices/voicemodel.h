// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace earmark {

/// Mel-frequency cepstral coefficients of ten milliseconds, without the loudness.
using VoiceFrame = std::array<float, 19>;

/// What a VoiceModel needs to know about a stretch of speech. Stretches can be added up.
struct VoiceSums
{
    static constexpr size_t dimensions = std::tuple_size_v<VoiceFrame>;
    using Vector = std::array<double, dimensions>;
    using Matrix = std::array<Vector, dimensions>;

    double frames = 0;
    Vector values{};
    Matrix products{}; ///< only up to the diagonal

    void add(const VoiceFrame &frame);
    VoiceSums &operator+=(const VoiceSums &other);
    VoiceSums &operator-=(const VoiceSums &other);

    bool operator==(const VoiceSums &) const = default;
};

/// A voice as one Gaussian with a full covariance (Gish & Schmidt, "Text-independent speaker
/// identification", 1994). A voice of which little is known resembles everybody's.
class VoiceModel
{
public:
    VoiceModel(const VoiceSums &known, const VoiceSums &everybody);

    /// The mean log likelihood of the frames, less a constant. 0 if there are none.
    double fit(const VoiceSums &speech) const;
    double logDeterminant() const { return m_logDeterminant; }

private:
    VoiceSums::Vector m_mean{};
    VoiceSums::Matrix m_precision{};
    double m_logDeterminant = 0;
};

} // namespace earmark
