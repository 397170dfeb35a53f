// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/searchgraph.h"

#include <functional>
#include <optional>

namespace earmark {

/// A part of the matrix of local costs: rows first…last of `count` frames from `frame` on. `costs`
/// holds frame after frame, `stride` apart.
struct CostTile
{
    int frame = 0;
    int count = 0;
    int first = 0; ///< a multiple of costTileRows
    int last = 0; ///< written up to the next multiple of costTileRows
    float *costs = nullptr;
    int stride = 0;
};
inline constexpr int costTileRows = 16;
inline constexpr int costTileFrames = 4;

using LocalCosts = std::function<void(const CostTile &tile)>;

struct SearchResult
{
    SearchPath path;
    double cost = 0;
};

/// The cheapest path through the graph within the band (Viterbi 1967), given the cost of each frame
/// at each row and how much each frame is a pause, 0…1. Every second row may be skipped, and a row
/// may be held for up to three frames, so speech may be up to twice as fast or three times as slow
/// (Sakoe & Chiba 1978). The path begins and ends in a pause or a row. `goOn` gets the progress,
/// 0…1. Nothing if it returns false, or if the band allows no path.
std::optional<SearchResult> findPath(const SearchGraph &graph, const SearchCosts &costs,
                                     const SearchBand &band, const std::vector<float> &quiet,
                                     const LocalCosts &localCosts,
                                     const std::function<bool(double)> &goOn);

} // namespace earmark
