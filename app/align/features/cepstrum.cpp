// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/cepstrum.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace earmark {

namespace {

constexpr int filters = 32;
constexpr int maxCoefficients = 20;
constexpr float lowest = 80; // Hz
constexpr float highest = 7200;
constexpr float nyquist = 7680;
constexpr float lifter = 22;
constexpr int slopeReach = 3;

// Warps frequencies up to the knee and squeezes those above it into the rest.
float warped(float hertz, TractWarp warp)
{
    const float knee = 5200 / std::max(1.0F, warp);
    if (hertz <= knee)
        return hertz * warp;
    return knee * warp + (hertz - knee) * (nyquist - knee * warp) / (nyquist - knee);
}

/// Triangular filters over the bands of a spectrogram.
class MelFilterBank
{
public:
    explicit MelFilterBank(TractWarp warp)
    {
        const float step = (toMel(highest) - toMel(lowest)) / (filters + 1);
        const auto corner = [&](int i) {
            return warped(fromMel(toMel(lowest) + float(i) * step), warp);
        };
        for (int filter = 0; filter < filters; ++filter) {
            const float left = corner(filter);
            const float middle = corner(filter + 1);
            const float right = corner(filter + 2);
            for (int band = 0; band < Spectrogram::bands; ++band) {
                const float hertz = Spectrogram::centre(band);
                const float weight = hertz <= middle ? (hertz - left) / (middle - left)
                                                     : (right - hertz) / (right - middle);
                if (weight > 0)
                    m_weights.push_back({band, filter, weight});
            }
        }
    }

    std::array<float, filters> apply(const std::array<float, Spectrogram::bands> &power) const
    {
        std::array<float, filters> sums{};
        for (const Weight &weight : m_weights)
            sums[size_t(weight.filter)] += weight.value * power[size_t(weight.band)];
        return sums;
    }

private:
    struct Weight
    {
        int band = 0;
        int filter = 0;
        float value = 0;
    };
    std::vector<Weight> m_weights;
};

std::array<float, 256> powerOfLevels()
{
    std::array<float, 256> powers{};
    for (size_t level = 0; level < powers.size(); ++level)
        powers[level] = std::pow(10.0F, (float(level) / 2 - 110) / 10);
    return powers;
}

/// The discrete cosine transform, transposed and liftered.
std::array<std::array<float, maxCoefficients>, filters> cosineTransform()
{
    std::array<std::array<float, maxCoefficients>, filters> transform{};
    for (int filter = 0; filter < filters; ++filter) {
        for (int i = 0; i < maxCoefficients; ++i) {
            const double angle = std::numbers::pi * i * (filter + 0.5) / filters;
            const double lifted = 1 + lifter / 2 * std::sin(std::numbers::pi * i / lifter);
            transform[size_t(filter)][size_t(i)] =
                float(std::cos(angle) * std::sqrt(2.0 / filters) * lifted);
        }
    }
    return transform;
}

} // namespace

FeatureMatrix melCepstra(const Spectrogram &sound, std::span<const TractWarp> warps,
                         int coefficients)
{
    Q_ASSERT(coefficients <= maxCoefficients);
    static const auto powers = powerOfLevels();
    static const auto transform = cosineTransform();
    std::map<TractWarp, MelFilterBank> banks;
    const MelFilterBank *bank = nullptr;

    FeatureMatrix cepstra(sound.size(), coefficients);
    std::array<float, Spectrogram::bands> power{};
    for (int frame = 0; frame < sound.size(); ++frame) {
        if (frame == 0 || warps[size_t(frame)] != warps[size_t(frame) - 1])
            bank = &banks.try_emplace(warps[size_t(frame)], warps[size_t(frame)]).first->second;
        for (size_t band = 0; band < power.size(); ++band)
            power[band] = powers[sound.frames[size_t(frame)][band]];
        const auto energies = bank->apply(power);
        const auto result = cepstra[frame];
        for (size_t filter = 0; filter < energies.size(); ++filter) {
            const float level = std::log(energies[filter] + 1e-7F);
            for (size_t i = 0; i < result.size(); ++i)
                result[i] += transform[filter][i] * level;
        }
    }
    return cepstra;
}

FeatureMatrix withSlopes(const FeatureMatrix &cepstra)
{
    const int last = cepstra.rows() - 1;
    FeatureMatrix features(cepstra.rows(), 2 * cepstra.dimensions() - 1);
    for (int row = 0; row < cepstra.rows(); ++row) {
        const auto result = features[row];
        std::copy(cepstra[row].begin() + 1, cepstra[row].end(), result.begin());
        const auto slopes = result.subspan(size_t(cepstra.dimensions()) - 1);
        for (int reach = 1; reach <= slopeReach; ++reach) {
            const auto after = cepstra[std::min(last, row + reach)];
            const auto before = cepstra[std::max(0, row - reach)];
            for (size_t d = 0; d < slopes.size(); ++d)
                slopes[d] += float(reach) * (after[d] - before[d]);
        }
    }
    return features;
}

} // namespace earmark
