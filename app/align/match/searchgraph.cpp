// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/searchgraph.h"

#include <algorithm>
#include <deque>

namespace earmark {

namespace {

/// The least (or greatest) row within reach of each frame: a sliding extremum over a monotonic
/// queue.
template<typename Better>
std::vector<int> extremesWithin(const std::vector<int> &rows, int reach, Better better)
{
    const int frames = int(rows.size());
    std::vector<int> result(rows.size());
    std::deque<int> candidates;
    int next = 0;
    for (int frame = 0; frame < frames; ++frame) {
        for (; next < std::min(frames, frame + reach + 1); ++next) {
            while (!candidates.empty()
                   && !better(rows[size_t(candidates.back())], rows[size_t(next)]))
                candidates.pop_back();
            candidates.push_back(next);
        }
        while (candidates.front() < frame - reach)
            candidates.pop_front();
        result[size_t(frame)] = rows[size_t(candidates.front())];
    }
    return result;
}

// Opens the band at the first and the last row, and makes it never go backwards.
void makeMonotonic(SearchBand &band, int rows)
{
    band.first.front() = 0;
    band.last.back() = rows - 1;
    for (size_t frame = 1; frame < band.first.size(); ++frame)
        band.last[frame] = std::max(band.last[frame], band.last[frame - 1]);
    for (size_t frame = band.first.size() - 1; frame-- > 0;)
        band.first[frame] = std::min(band.first[frame], band.first[frame + 1]);
}

} // namespace

SearchGraph pooledGraph(const SearchGraph &graph, int factor)
{
    const int rows = graph.rows() / factor;
    SearchGraph pooled;
    pooled.starts.assign(size_t(rows) + 1, RowStart::Nothing);
    pooled.dropCosts.assign(size_t(rows) + 1, 0);
    for (int row = 0; row < graph.rows(); ++row) {
        const auto to = size_t(std::min(rows, row / factor));
        pooled.starts[to] = std::max(pooled.starts[to], graph.starts[size_t(row)]);
        pooled.dropCosts[to] += graph.dropCosts[size_t(row)] / float(factor);
    }
    pooled.starts.front() = RowStart::Sentence;
    pooled.starts.back() = RowStart::Sentence;
    return pooled;
}

SearchBand fullBand(int rows, int frames)
{
    return {std::vector<int>(size_t(frames), 0), std::vector<int>(size_t(frames), rows - 1)};
}

SearchBand diagonalBand(int rows, int frames, int reach)
{
    SearchBand band = fullBand(rows, frames);
    for (int frame = 0; frame < frames; ++frame) {
        const int row = int(qint64(frame) * rows / frames);
        band.first[size_t(frame)] = std::max(0, row - reach);
        band.last[size_t(frame)] = std::min(rows - 1, row + reach);
    }
    makeMonotonic(band, rows);
    return band;
}

SearchBand bandAround(const SearchPath &path, int rows, int reach)
{
    std::vector<int> visited(path.size());
    std::ranges::transform(path, visited.begin(),
                           [rows](int place) { return std::min(rows - 1, rowOf(place)); });
    SearchBand band{extremesWithin(visited, reach, std::less()),
                    extremesWithin(visited, reach, std::greater())};
    for (int &row : band.first)
        row = std::max(0, row - reach);
    for (int &row : band.last)
        row = std::min(rows - 1, row + reach);
    makeMonotonic(band, rows);
    return band;
}

SearchPath stretched(const SearchPath &path, int factor, int frames, int rows)
{
    SearchPath result(static_cast<size_t>(frames));
    for (int frame = 0; frame < frames; ++frame) {
        const int place = path[std::min(path.size() - 1, size_t(frame / factor))];
        const int row = std::min(rows, rowOf(place) * factor);
        result[size_t(frame)] = place >= 0 ? std::min(row, rows - 1) : ~row;
    }
    return result;
}

} // namespace earmark
