// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/phonecost.h"

#include "align/match/hot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace earmark {

namespace {

constexpr double priorWeight = 20; // in frames: how much all speech counts in each model
constexpr double minVariance = 0.1; // relative to the variance of all speech
constexpr float minCostInSilence = 0.3F;
constexpr float offset = 60; // keeps the argument of the square root positive

EARMARK_HOT void addDistances(int count, float value, const float *__restrict means,
                              const float *__restrict precisions, float *__restrict sums)
{
    for (int i = 0; i < count; ++i) {
        const float difference = value - means[i];
        sums[i] += difference * difference * precisions[i];
    }
}

EARMARK_HOT void mix(int count, const int *__restrict states, const float *__restrict stateCosts,
                     float *__restrict costs, float share, float least)
{
    for (int i = 0; i < count; ++i) {
        const float mixed = share * stateCosts[states[i]] + (1 - share) * costs[i];
        costs[i] = std::max(least, mixed);
    }
}

} // namespace

PhoneCost::PhoneCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
                     const std::vector<quint8> &silent, const PhoneTraining &training)
    : m_frames(frames)
    , m_silent(silent)
    , m_template(rows, frames, silent)
    , m_stateOfRow(training.stateOfRow)
    , m_share(training.share)
    , m_states((training.states + 15) / 16 * 16)
    , m_means(size_t(m_states) * size_t(frames.dimensions()))
    , m_precisions(m_means.size())
    , m_constants(size_t(m_states))
    , m_weights(size_t(m_states))
    , m_stateCosts(size_t(m_states))
{
    train(training);
}

void PhoneCost::train(const PhoneTraining &training)
{
    const auto dimensions = size_t(m_frames.dimensions());
    const auto states = size_t(m_states);
    std::vector<double> counts(states);
    std::vector<double> sums(states * dimensions);
    std::vector<double> squares(states * dimensions);
    for (int frame = 0; frame < m_frames.rows(); ++frame) {
        const int place = training.path[size_t(frame)];
        if (place < 0 || m_silent[size_t(frame)])
            continue;
        const auto state = size_t(m_stateOfRow[size_t(place)]);
        ++counts[state];
        for (size_t d = 0; d < dimensions; ++d) {
            const double value = double(m_frames[frame][d]);
            sums[d * states + state] += value;
            squares[d * states + state] += value * value;
        }
    }
    const double all = std::max(1.0, std::accumulate(counts.begin(), counts.end(), 0.0));
    for (size_t state = 0; state < states; ++state)
        m_weights[state] = float(counts[state] / all);
    for (size_t d = 0; d < dimensions; ++d) {
        const auto begin = qptrdiff(d * states);
        const auto end = begin + qptrdiff(states);
        const double mean = std::accumulate(sums.begin() + begin, sums.begin() + end, 0.0) / all;
        const double square =
            std::accumulate(squares.begin() + begin, squares.begin() + end, 0.0) / all;
        const double variance = std::max(1e-3, square - mean * mean);
        for (size_t state = 0; state < states; ++state) {
            const double count = counts[state] + priorWeight;
            const double ownMean = (sums[d * states + state] + priorWeight * mean) / count;
            const double ownSquare = (squares[d * states + state] + priorWeight * square) / count;
            const double ownVariance =
                std::max(ownSquare - ownMean * ownMean, minVariance * variance);
            m_means[d * states + state] = float(ownMean);
            m_precisions[d * states + state] = float(1 / ownVariance);
            m_constants[state] += float(std::log(ownVariance));
        }
    }
}

// The square root of the negative log likelihood, in standard deviations from its mean over all
// speech.
void PhoneCost::measureStates(int frame)
{
    std::copy(m_constants.begin(), m_constants.end(), m_stateCosts.begin());
    const auto values = m_frames[frame];
    for (size_t d = 0; d < values.size(); ++d) {
        const auto at = qptrdiff(d) * m_states;
        addDistances(m_states, values[d], m_means.data() + at, m_precisions.data() + at,
                     m_stateCosts.data());
    }
    float mean = 0;
    float square = 0;
    for (size_t state = 0; state < m_stateCosts.size(); ++state) {
        m_stateCosts[state] = std::sqrt(std::max(0.0F, m_stateCosts[state] + offset));
        mean += m_weights[state] * m_stateCosts[state];
        square += m_weights[state] * m_stateCosts[state] * m_stateCosts[state];
    }
    const float scale = 1 / std::sqrt(std::max(1e-3F, square - mean * mean));
    for (float &cost : m_stateCosts)
        cost = (cost - mean) * scale;
}

void PhoneCost::operator()(const CostTile &tile)
{
    m_template(tile);
    for (int i = 0; i < tile.count; ++i) {
        const int frame = tile.frame + i;
        measureStates(frame);
        mix(tile.last - tile.first + 1, m_stateOfRow.data() + tile.first, m_stateCosts.data(),
            tile.costs + qptrdiff(i) * tile.stride, m_share,
            m_silent[size_t(frame)] ? minCostInSilence : -1e9F);
    }
}

} // namespace earmark
