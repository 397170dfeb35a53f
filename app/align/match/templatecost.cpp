// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/templatecost.h"

#include "align/match/hot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace earmark {

namespace {

constexpr int samples = 256; // rows and frames that give the usual distances
constexpr float minCostInSilence = 0.3F;

using Eight = float __attribute__((vector_size(32)));

/// The dot products of 16 rows, stored dimension by dimension, with four frames.
EARMARK_HOT void multiply(const float *rows, const float *const *frames, int dimensions, float *out,
                          int stride)
{
    Eight sums[costTileFrames][2] = {};
    for (int d = 0; d < dimensions; ++d) {
        Eight low;
        Eight high;
        __builtin_memcpy(&low, rows + d * costTileRows, sizeof low);
        __builtin_memcpy(&high, rows + d * costTileRows + 8, sizeof high);
        for (int frame = 0; frame < costTileFrames; ++frame) {
            sums[frame][0] += low * frames[frame][d];
            sums[frame][1] += high * frames[frame][d];
        }
    }
    for (int frame = 0; frame < costTileFrames; ++frame)
        __builtin_memcpy(out + frame * stride, sums[frame], sizeof sums[frame]);
}

EARMARK_HOT void productsToDistances(float *__restrict values, int count,
                                     const float *__restrict rowNorms, float frameNorm)
{
    for (int i = 0; i < count; ++i)
        values[i] = std::sqrt(std::max(0.0F, rowNorms[i] + frameNorm - 2 * values[i]));
}

EARMARK_HOT void distancesToCosts(float *__restrict values, int count,
                                  const float *__restrict rowExcess, float mean, float scale,
                                  float least)
{
    for (int i = 0; i < count; ++i)
        values[i] = std::max(least, (values[i] - mean - rowExcess[i]) * scale);
}

std::vector<float> squaredNorms(const FeatureMatrix &features, int size)
{
    std::vector<float> norms(static_cast<size_t>(size), 0.0F);
    for (int row = 0; row < features.rows(); ++row) {
        const auto values = features[row];
        norms[size_t(row)] = std::inner_product(values.begin(), values.end(), values.begin(), 0.0F);
    }
    return norms;
}

std::vector<float> tiled(const FeatureMatrix &rows, int size)
{
    std::vector<float> tiles(size_t(size) * size_t(rows.dimensions()), 0.0F);
    for (int row = 0; row < rows.rows(); ++row) {
        const auto tile = size_t(row / costTileRows * costTileRows * rows.dimensions());
        for (int d = 0; d < rows.dimensions(); ++d)
            tiles[tile + size_t(d * costTileRows + row % costTileRows)] = rows[row][size_t(d)];
    }
    return tiles;
}

// At least a full tile more than the rows need.
int paddedToTiles(int rows)
{
    return (rows / costTileRows + 2) * costTileRows;
}

// Pseudo-random numbers below `size`, the same in every run.
std::vector<int> sampled(int size)
{
    std::vector<int> numbers;
    quint32 state = 1;
    for (int i = 0; i < std::min(samples, size); ++i) {
        state = state * 1664525 + 1013904223;
        numbers.push_back(int(quint64(state) * quint64(size) >> 32));
    }
    return numbers;
}

} // namespace

TemplateCost::TemplateCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
                           const std::vector<quint8> &silent)
    : m_frames(frames)
    , m_silent(silent)
    , m_tiles(tiled(rows, paddedToTiles(rows.rows())))
    , m_rowNorms(squaredNorms(rows, paddedToTiles(rows.rows())))
    , m_frameNorms(squaredNorms(frames, frames.rows()))
    , m_rowExcess(m_rowNorms.size(), 0.0F)
    , m_frameMean(size_t(frames.rows()), 0.0F)
    , m_frameScale(size_t(frames.rows()), 1.0F)
{
    measureFrames(rows);
    measureRows(rows);
}

void TemplateCost::distances(const CostTile &tile) const
{
    const float *frames[costTileFrames];
    for (int i = 0; i < costTileFrames; ++i)
        frames[i] = m_frames[tile.frame + std::min(i, tile.count - 1)].data();
    for (int row = tile.first; row <= tile.last; row += costTileRows) {
        multiply(m_tiles.data() + qptrdiff(row) * m_frames.dimensions(), frames,
                 m_frames.dimensions(), tile.costs + (row - tile.first), tile.stride);
    }
    const int count = tile.last - tile.first + 1;
    for (int i = 0; i < tile.count; ++i) {
        productsToDistances(tile.costs + qptrdiff(i) * tile.stride, count,
                            m_rowNorms.data() + tile.first, m_frameNorms[size_t(tile.frame + i)]);
    }
}

void TemplateCost::operator()(const CostTile &tile) const
{
    distances(tile);
    const int count = tile.last - tile.first + 1;
    for (int i = 0; i < tile.count; ++i) {
        const auto frame = size_t(tile.frame + i);
        distancesToCosts(tile.costs + qptrdiff(i) * tile.stride, count,
                         m_rowExcess.data() + tile.first, m_frameMean[frame], m_frameScale[frame],
                         m_silent[frame] ? minCostInSilence : -1e9F);
    }
}

void TemplateCost::measureFrames(const FeatureMatrix &rows)
{
    const FeatureMatrix some = selected(rows, sampled(rows.rows()));
    if (some.rows() == 0)
        return;
    const std::vector<float> tiles = tiled(some, paddedToTiles(some.rows()));
    const std::vector<float> norms = squaredNorms(some, paddedToTiles(some.rows()));
    std::vector<float> values(norms.size() * costTileFrames);
    const int stride = int(norms.size());
    for (int frame = 0; frame < m_frames.rows(); frame += costTileFrames) {
        const int count = std::min(costTileFrames, m_frames.rows() - frame);
        const float *frames[costTileFrames];
        for (int i = 0; i < costTileFrames; ++i)
            frames[i] = m_frames[frame + std::min(i, count - 1)].data();
        for (int row = 0; row < some.rows(); row += costTileRows) {
            multiply(tiles.data() + qptrdiff(row) * m_frames.dimensions(), frames,
                     m_frames.dimensions(), values.data() + row, stride);
        }
        for (int i = 0; i < count; ++i) {
            float *distances = values.data() + qptrdiff(i) * stride;
            productsToDistances(distances, some.rows(), norms.data(),
                                m_frameNorms[size_t(frame + i)]);
            float sum = 0;
            float squares = 0;
            for (int row = 0; row < some.rows(); ++row) {
                sum += distances[row];
                squares += distances[row] * distances[row];
            }
            const float mean = sum / float(some.rows());
            const float variance = squares / float(some.rows()) - mean * mean;
            m_frameMean[size_t(frame + i)] = mean;
            m_frameScale[size_t(frame + i)] = 1 / std::sqrt(std::max(1e-4F, variance));
        }
    }
}

void TemplateCost::measureRows(const FeatureMatrix &rows)
{
    std::vector<float> values(m_rowNorms.size() * costTileFrames);
    const std::vector<int> frames = sampled(m_frames.rows());
    for (const int frame : frames) {
        distances({.frame = frame,
                   .count = 1,
                   .first = 0,
                   .last = rows.rows() - 1,
                   .costs = values.data(),
                   .stride = int(m_rowNorms.size())});
        for (int row = 0; row < rows.rows(); ++row)
            m_rowExcess[size_t(row)] += values[size_t(row)] / float(frames.size());
    }
    const auto end = m_rowExcess.begin() + rows.rows();
    const float mean =
        std::accumulate(m_rowExcess.begin(), end, 0.0F) / float(std::max(1, rows.rows()));
    std::for_each(m_rowExcess.begin(), end, [mean](float &excess) { excess -= mean; });
}

} // namespace earmark
