// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"
#include "align/match/searchgraph.h"

namespace earmark {

/// The path to learn from, and the state of each row.
struct PhoneTraining
{
    const SearchPath &path;
    const std::vector<int> &stateOfRow;
    int states = 0; ///< three for each phoneme: begin, middle and end
};

/// Models of this episode's own phonemes: a Gaussian of diagonal covariance for each third of a
/// phoneme, learned from a path (Viterbi training, Juang & Rabiner 1990); rare ones are smoothed
/// towards all speech (MAP, Gauvain & Lee 1994).
class PhoneModels
{
public:
    PhoneModels(const FeatureMatrix &frames, const std::vector<quint8> &silent,
                const PhoneTraining &training);

    int frames() const { return m_frames.rows(); }
    bool isSilent(int frame) const { return m_silent[size_t(frame)] != 0; }
    const std::vector<int> &stateOfRow() const { return m_stateOfRow; }

    /// The cost of each state at a frame: the square root of the negative log likelihood, in
    /// standard deviations from its mean over all speech. Valid until the next call.
    std::span<const float> costsAt(int frame);

    /// The cost of each frame on the path; 0 in pauses.
    std::vector<float> costsAlong(const SearchPath &path);

    /// The cost of each frame on the cheapest way through any phonemes in any order: what the sound
    /// costs whatever is said (the filler model of keyword spotting, Rose & Paul 1990).
    std::vector<float> freeCosts();

private:
    void train(const PhoneTraining &training);

    const FeatureMatrix &m_frames;
    const std::vector<quint8> &m_silent;
    const std::vector<int> &m_stateOfRow;
    int m_states; ///< rounded up to a multiple of 16
    std::vector<float> m_means; ///< of all states, one dimension after the other
    std::vector<float> m_precisions;
    std::vector<float> m_constants;
    std::vector<float> m_weights; ///< how often each state is said
    std::vector<float> m_stateCosts; ///< at the current frame
};

} // namespace earmark
