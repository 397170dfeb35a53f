// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/templatecost.h"

namespace earmark {

/// The path to learn from, and the state of each row.
struct PhoneTraining
{
    const SearchPath &path;
    const std::vector<int> &stateOfRow;
    int states = 0;
    float share = 0.5F; ///< weight of the models in the cost; the template has the rest
};

/// Models of this episode's own phonemes: a Gaussian of diagonal covariance for each third of a
/// phoneme, learned from a path (Viterbi training, Juang & Rabiner 1990); rare ones are smoothed
/// towards all speech (MAP, Gauvain & Lee 1994). Their cost, in standard deviations from the mean
/// cost of speech, is mixed with the TemplateCost.
class PhoneCost
{
public:
    PhoneCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
              const std::vector<quint8> &silent, const PhoneTraining &training);

    /// See LocalCosts.
    void operator()(const CostTile &tile);

private:
    void train(const PhoneTraining &training);
    void measureStates(int frame);

    const FeatureMatrix &m_frames;
    const std::vector<quint8> &m_silent;
    TemplateCost m_template;
    const std::vector<int> &m_stateOfRow;
    float m_share;
    int m_states; ///< rounded up to a multiple of 16
    std::vector<float> m_means; ///< of all states, one dimension after the other
    std::vector<float> m_precisions;
    std::vector<float> m_constants;
    std::vector<float> m_weights; ///< how often each state is said
    std::vector<float> m_stateCosts; ///< at the current frame
};

} // namespace earmark
