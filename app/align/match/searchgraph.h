// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earmark {

/// What begins at a row.
enum class RowStart : quint8 { Nothing, Word, Sentence };

/// The states through which a transcript is said: a row for each stretch of its synthesised speech,
/// before each word a pause that may hold silence or anything else (the garbage model), and from
/// each sentence and each word a way to the next that leaves it out.
struct SearchGraph
{
    std::vector<RowStart> starts; ///< of the rows, and of the end: always Sentence
    std::vector<float>
        dropCosts; ///< at rows where a sentence starts: what it costs to leave it out
    std::vector<float> wordDropCosts; ///< the same of words; empty where none can be left out

    int rows() const { return int(starts.size()) - 1; }
};

/// What ways through the graph cost, against 0 for a frame that is as unlike its row as any other.
struct SearchCosts
{
    float pause = -0.55F; ///< of a silent frame
    float garbageAtSentence = -0.5F; ///< of another frame
    float garbageAtWord = 0.05F;
    float enterPause = 0.18F;
    float enterGarbageAtSentence = 1.5F;
    float enterGarbageAtWord = 1.2F;
    float stay = 0.12F;
    float skipRow = 0.10F;
    float dropRow = 0.12F;
    float dropSentence = 12; ///< in rows of ten milliseconds
    float dropRowOfWord = 0.1F;
    float dropWord = 2; ///< in rows of ten milliseconds
};

/// Which rows may be at a frame, first to last; neither goes backwards.
struct SearchBand
{
    std::vector<int> first;
    std::vector<int> last;

    int frames() const { return int(first.size()); }
};

/// Where each frame is: a row, or ~row in the pause before it.
using SearchPath = std::vector<int>;

/// The row that a place of a path is at or before.
constexpr int rowOf(int place)
{
    return place >= 0 ? place : ~place;
}

/// The graph of `factor` rows together.
SearchGraph pooledGraph(const SearchGraph &graph, int factor);

/// Every row at every frame.
SearchBand wholeBand(int rows, int frames);

/// The rows around the straight line from the first to the last, `reach` to either side.
SearchBand diagonalBand(int rows, int frames, int reach);

/// The rows that `path` visits within `reach` frames, and as many more to either side.
SearchBand bandAround(const SearchPath &path, int rows, int reach);

/// A path of frames and rows `factor` times as long.
SearchPath stretched(const SearchPath &path, int factor, int frames, int rows);

} // namespace earmark
