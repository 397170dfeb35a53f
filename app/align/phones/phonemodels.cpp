// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/phones/phonemodels.h"

#include "align/match/hot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace earmark {

namespace {

constexpr double priorWeight = 20; // in frames: how much all speech counts in each model
constexpr double minVariance = 0.1; // relative to the variance of all speech
constexpr float offset = 60; // keeps the argument of the square root positive
constexpr float enterPhone = 1; // in the free loop
constexpr int statesPerPhone = 3;
constexpr float unreachable = 1e20F;

EARMARK_HOT void addDistances(int count, float value, const float *__restrict means,
                              const float *__restrict precisions, float *__restrict sums)
{
    for (int i = 0; i < count; ++i) {
        const float difference = value - means[i];
        sums[i] += difference * difference * precisions[i];
    }
}

// Where the free loop comes from.
enum Arrival : quint8 { FromItself, FromStateBefore, FromAnyPhone };

} // namespace

PhoneModels::PhoneModels(const FeatureMatrix &frames, const std::vector<quint8> &silent,
                         const PhoneTraining &training)
    : m_frames(frames)
    , m_silent(silent)
    , m_stateOfRow(training.stateOfRow)
    , m_states((training.states + 15) / 16 * 16)
    , m_means(size_t(m_states) * size_t(frames.dimensions()))
    , m_precisions(m_means.size())
    , m_constants(size_t(m_states))
    , m_weights(size_t(m_states))
    , m_stateCosts(size_t(m_states))
{
    train(training);
}

void PhoneModels::train(const PhoneTraining &training)
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

std::span<const float> PhoneModels::costsAt(int frame)
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
    return m_stateCosts;
}

std::vector<float> PhoneModels::costsAlong(const SearchPath &path)
{
    std::vector<float> costs(path.size(), 0.0F);
    for (int frame = 0; frame < int(path.size()); ++frame) {
        const int place = path[size_t(frame)];
        if (place >= 0)
            costs[size_t(frame)] = costsAt(frame)[size_t(m_stateOfRow[size_t(place)])];
    }
    return costs;
}

// A phoneme is entered at its begin or, as short ones have no more, in its middle.
std::vector<float> PhoneModels::freeCosts()
{
    const auto states = size_t(m_states);
    const auto count = size_t(frames());
    std::vector<float> now(states, 0.0F);
    std::vector<float> next(states, unreachable);
    std::vector<Arrival> arrivals(states * count, FromItself);
    std::vector<size_t> cheapest(count);
    for (size_t state = 0; state < states; ++state)
        now[state] = m_weights[state] > 0 ? 0 : unreachable;
    for (size_t frame = 0; frame < count; ++frame) {
        const auto costs = costsAt(int(frame));
        const auto least = std::ranges::min_element(now);
        const float base = *least; // subtracted, so that sums stay small
        const float entered = base + enterPhone;
        cheapest[frame] = size_t(least - now.begin());
        for (size_t state = 0; state < states; ++state) {
            if (m_weights[state] <= 0)
                continue;
            Arrival &arrival = arrivals[frame * states + state];
            float cost = now[state];
            if (state % statesPerPhone != 0 && now[state - 1] < cost) {
                cost = now[state - 1];
                arrival = FromStateBefore;
            }
            if (state % statesPerPhone != statesPerPhone - 1 && entered < cost) {
                cost = entered;
                arrival = FromAnyPhone;
            }
            next[state] = cost - base + costs[state];
        }
        std::swap(now, next);
    }
    std::vector<float> result(count);
    auto state = size_t(std::ranges::min_element(now) - now.begin());
    for (size_t frame = count; frame-- > 0;) {
        result[frame] = costsAt(int(frame))[state];
        const Arrival arrival = arrivals[frame * states + state];
        state = arrival == FromItself ? state
            : arrival == FromAnyPhone ? cheapest[frame]
                                      : state - 1;
    }
    return result;
}

} // namespace earmark
