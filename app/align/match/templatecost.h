// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"
#include "align/match/viterbi.h"

namespace earmark {

/// How unlike a frame of the episode and a row of the synthesised speech are: their Euclidean
/// distance, minus the row's usual excess distance ("hubness", Radovanović et al. 2010), in
/// standard deviations from the frame's mean distance. A constant garbage cost then works for every
/// sound.
class TemplateCost
{
public:
    TemplateCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
                 const std::vector<quint8> &silent);

    /// See LocalCosts. In a silent frame every row costs something.
    void operator()(const CostTile &tile) const;

private:
    void distances(const CostTile &tile) const;
    void measureFrames(const FeatureMatrix &rows);
    void measureRows(const FeatureMatrix &rows);

    const FeatureMatrix &m_frames;
    const std::vector<quint8> &m_silent;
    std::vector<float> m_tiles; ///< of costTileRows rows each, one dimension after the other
    std::vector<float> m_rowNorms; ///< squared
    std::vector<float> m_frameNorms;
    std::vector<float> m_rowExcess;
    std::vector<float> m_frameMean;
    std::vector<float> m_frameScale;
};

} // namespace earmark
