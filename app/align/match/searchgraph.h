// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earmark {

/// What begins at a row.
enum class RowStart : quint8 { Nothing, Word, Sentence };

/// The states of a spoken transcript: a row for each frame of its synthesised speech; before each
/// word a pause, for silence or for anything else (the garbage model); and from each sentence and
/// each word an edge to the next one that leaves it out.
struct SearchGraph
{
    std::vector<RowStart> starts; ///< of each row, and of the end: always Sentence
    std::vector<float> dropCosts; ///< of leaving out the sentence that starts at the row
    std::vector<float> wordDropCosts; ///< the same for words; empty if none can be left out
    std::vector<float> pauseCosts; ///< of entering a pause before a row; empty if they are all 0

    int rows() const { return int(starts.size()) - 1; }
};

/// The costs of paths through the graph. A frame at a row costs 0 if it is as unlike that row as it
/// is unlike an average row.
struct SearchCosts
{
    float pause = -0.55F; ///< of a quiet frame in a pause
    float garbageAtSentence = -0.5F; ///< of any other frame in a pause
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

/// The rows allowed at each frame, first to last. Neither ever decreases.
struct SearchBand
{
    std::vector<int> first;
    std::vector<int> last;

    int frames() const { return int(first.size()); }
};

/// The place of each frame: a row, or ~row for the pause before it.
using SearchPath = std::vector<int>;

/// The row of a place in a path, or the row after its pause.
constexpr int rowOf(int place)
{
    return place >= 0 ? place : ~place;
}

/// The graph with `factor` rows merged into one. It has no words to leave out and no pauseCosts.
SearchGraph pooledGraph(const SearchGraph &graph, int factor);

/// Allows every row at every frame.
SearchBand fullBand(int rows, int frames);

/// Allows the rows within `reach` of the straight line from the first to the last.
SearchBand diagonalBand(int rows, int frames, int reach);

/// Allows at each frame the rows that `path` visits within `reach` frames, and `reach` rows more on
/// either side.
SearchBand bandAround(const SearchPath &path, int rows, int reach);

/// The path at a resolution `factor` times as fine.
SearchPath stretched(const SearchPath &path, int factor, int frames, int rows);

} // namespace earmark
