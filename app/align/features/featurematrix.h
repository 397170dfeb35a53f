// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace earmark {

/// A sequence of feature vectors, one per row, all of the same length.
class FeatureMatrix
{
public:
    FeatureMatrix() = default;
    FeatureMatrix(int rows, int dimensions)
        : m_rows(rows)
        , m_dimensions(dimensions)
        , m_values(size_t(rows) * size_t(dimensions))
    {}

    int rows() const { return m_rows; }
    int dimensions() const { return m_dimensions; }

    std::span<float> operator[](int row)
    {
        return {m_values.data() + size_t(row) * size_t(m_dimensions), size_t(m_dimensions)};
    }
    std::span<const float> operator[](int row) const
    {
        return {m_values.data() + size_t(row) * size_t(m_dimensions), size_t(m_dimensions)};
    }

private:
    int m_rows = 0;
    int m_dimensions = 0;
    std::vector<float> m_values;
};

/// The mean of each group of `factor` rows; an incomplete group at the end is dropped.
FeatureMatrix pooled(const FeatureMatrix &features, int factor);

/// One row for every `step` rows, linearly interpolated.
FeatureMatrix resampled(const FeatureMatrix &features, double step);

/// The chosen rows, in the order given.
FeatureMatrix selected(const FeatureMatrix &features, std::span<const int> rows);

} // namespace earmark
