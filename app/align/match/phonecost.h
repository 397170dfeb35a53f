// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/templatecost.h"

namespace earmark {

/// Where the frames and rows of a path are, for learning from it.
struct PhoneTraining
{
    const SearchPath &path;
    const std::vector<int> &stateOfRow;
    int states = 0;
    float share = 0.5F; ///< of the models in the cost; the rest is the template's
};

/// Models of the phonemes as this very episode has them: a Gaussian of diagonal covariance for each
/// third of a phoneme, learned from a path (Viterbi training, Juang & Rabiner 1990) and leaning on
/// all speech where there is little of it (MAP, Gauvain & Lee 1994). Their cost, in deviations from
/// that of any speech, is mixed with the TemplateCost.
class PhoneCost
{
public:
    PhoneCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
              const std::vector<quint8> &silent, const PhoneTraining &training);

    /// As LocalCosts wants it.
    void operator()(const CostTile &tile);

private:
    void train(const PhoneTraining &training);
    void measureStates(int frame);

    const FeatureMatrix &m_frames;
    const std::vector<quint8> &m_silent;
    TemplateCost m_template;
    const std::vector<int> &m_stateOfRow;
    float m_share;
    int m_states; ///< rounded up
    std::vector<float> m_means; ///< of all states, one dimension after the other
    std::vector<float> m_precisions;
    std::vector<float> m_constants;
    std::vector<float> m_weights; ///< how often each state is said
    std::vector<float> m_stateCosts; ///< at one frame
};

} // namespace earmark
