// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/featurematrix.h"

#include <algorithm>

namespace earmark {

FeatureMatrix pooled(const FeatureMatrix &features, int factor)
{
    FeatureMatrix result(features.rows() / factor, features.dimensions());
    for (int row = 0; row < result.rows(); ++row) {
        const auto sum = result[row];
        for (int i = 0; i < factor; ++i) {
            const auto part = features[row * factor + i];
            for (size_t d = 0; d < sum.size(); ++d)
                sum[d] += part[d];
        }
        for (float &value : sum)
            value /= float(factor);
    }
    return result;
}

FeatureMatrix resampled(const FeatureMatrix &features, double step)
{
    FeatureMatrix result(int(features.rows() / step), features.dimensions());
    for (int row = 0; row < result.rows(); ++row) {
        const double place = std::max(0.0, (row + 0.5) * step - 0.5);
        const int before = std::min(int(place), features.rows() - 1);
        const int after = std::min(before + 1, features.rows() - 1);
        const auto share = float(place - before);
        const auto to = result[row];
        for (size_t d = 0; d < to.size(); ++d)
            to[d] = features[before][d] + share * (features[after][d] - features[before][d]);
    }
    return result;
}

FeatureMatrix selected(const FeatureMatrix &features, std::span<const int> rows)
{
    FeatureMatrix result(int(rows.size()), features.dimensions());
    for (int row = 0; row < result.rows(); ++row)
        std::ranges::copy(features[rows[size_t(row)]], result[row].begin());
    return result;
}

} // namespace earmark
