// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"
#include "align/match/viterbi.h"

namespace earmark {

/// How unlike a frame of the episode is to a row of the synthesised speech: their Euclidean
/// distance in standard deviations from that of this frame to any row, less what the row is far
/// from all frames ("hubness", Radovanović et al. 2010). A constant then works as the cost of
/// garbage, whatever the sound.
class TemplateCost
{
public:
    TemplateCost(const FeatureMatrix &rows, const FeatureMatrix &frames,
                 const std::vector<quint8> &silent);

    /// As LocalCosts wants it. A silent frame is never like speech.
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
