// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/normalization.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

constexpr int rowsPerBlock = 50; // 0.5 s
constexpr int blocksAround = 10;
constexpr int minRows = 200;
constexpr double priorWeight = 100; // in rows: how much the average of all groups counts in each

/// The sums that give mean and deviation.
struct Moments
{
    explicit Moments(int dimensions)
        : sums(size_t(dimensions))
        , squares(size_t(dimensions))
    {}

    void add(std::span<const float> row)
    {
        ++count;
        for (size_t d = 0; d < sums.size(); ++d) {
            sums[d] += double(row[d]);
            squares[d] += double(row[d]) * double(row[d]);
        }
    }

    void add(const Moments &other, double weight)
    {
        count += weight * other.count;
        for (size_t d = 0; d < sums.size(); ++d) {
            sums[d] += weight * other.sums[d];
            squares[d] += weight * other.squares[d];
        }
    }

    float mean(size_t d) const { return float(sums[d] / std::max(1.0, count)); }
    float deviation(size_t d) const
    {
        const double average = sums[d] / std::max(1.0, count);
        return float(
            std::sqrt(std::max(1e-6, squares[d] / std::max(1.0, count) - average * average)));
    }

    double count = 0;
    std::vector<double> sums;
    std::vector<double> squares;
};

} // namespace

void normalizeGroups(FeatureMatrix &features, std::span<const int> groups)
{
    const int last = groups.empty() ? -1 : std::ranges::max(groups);
    Moments all(features.dimensions());
    std::vector<Moments> ofGroups(size_t(std::max(0, last + 1)), Moments(features.dimensions()));
    for (int row = 0; row < features.rows(); ++row) {
        if (const int group = groups[size_t(row)]; group >= 0)
            ofGroups[size_t(group)].add(features[row]);
    }
    for (const Moments &group : ofGroups)
        all.add(group, 1);
    for (Moments &group : ofGroups)
        group.add(all, priorWeight / std::max(1.0, all.count));
    for (int row = 0; row < features.rows(); ++row) {
        const int group = groups[size_t(row)];
        const Moments &moments = group >= 0 ? ofGroups[size_t(group)] : all;
        const auto values = features[row];
        for (size_t d = 0; d < values.size(); ++d)
            values[d] = (values[d] - moments.mean(d)) / moments.deviation(d);
    }
}

void normalizeSliding(FeatureMatrix &features, const std::vector<quint8> &silent)
{
    const int blocks = (features.rows() + rowsPerBlock - 1) / rowsPerBlock;
    std::vector<Moments> ofBlocks(size_t(blocks), Moments(features.dimensions()));
    Moments all(features.dimensions());
    for (int row = 0; row < features.rows(); ++row) {
        if (!silent[size_t(row)])
            ofBlocks[size_t(row / rowsPerBlock)].add(features[row]);
    }
    for (const Moments &block : ofBlocks)
        all.add(block, 1);

    for (int block = 0; block < blocks; ++block) {
        Moments around(features.dimensions());
        int first = block;
        int last = block - 1;
        for (int reach = blocksAround; around.count < minRows; reach += blocksAround) {
            for (; first > std::max(0, block - reach); --first)
                around.add(ofBlocks[size_t(first - 1)], 1);
            for (; last < std::min(blocks - 1, block + reach); ++last)
                around.add(ofBlocks[size_t(last + 1)], 1);
            if (first == 0 && last == blocks - 1)
                break;
        }
        const int end = std::min(features.rows(), (block + 1) * rowsPerBlock);
        for (int row = block * rowsPerBlock; row < end; ++row) {
            const auto values = features[row];
            for (size_t d = 0; d < values.size(); ++d)
                values[d] = (values[d] - around.mean(d))
                    / (0.5F * all.deviation(d) + 0.5F * around.deviation(d));
        }
    }
}

} // namespace earmark
