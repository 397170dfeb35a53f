// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/searchgraph.h"

#include <functional>
#include <optional>

namespace earmark {

/// Some columns of the matrix of local costs: those of `count` frames from `frame` on, at the rows
/// first…last, written one frame after the other with `stride` between them.
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

/// The cheapest way through the graph (Viterbi 1967) by the cost of each frame at each row, within
/// the band. Rows follow each other; a row may be left out or held for up to three frames, so that
/// speech is never taken three times as fast or slow (Sakoe & Chiba 1978). It begins and ends in a
/// pause or a row. Nothing when `goOn`, asked now and then with the part that is done, says no, or
/// when the band allows of no way.
std::optional<SearchResult> findPath(const SearchGraph &graph, const SearchCosts &costs,
                                     const SearchBand &band, const std::vector<quint8> &silent,
                                     const LocalCosts &localCosts,
                                     const std::function<bool(double)> &goOn);

} // namespace earmark
