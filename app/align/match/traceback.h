// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/searchgraph.h"

#include <span>

namespace earmark {

/// One byte tells how the states of a row were reached at a frame. Bits 0–1: an Arrival at the row.
/// Bits 2–3: for how many frames it has been held. Bits 4–5: a PauseArrival at the pause before the
/// row.
enum Arrival : quint8 { FromRowBefore, FromTwoBefore, FromPause };
enum PauseArrival : quint8 { FromItself, FromSpeech, FromDroppingSentence, FromDroppingWord };

/// The begin of a word or sentence that can be reached by leaving out the word or the sentence
/// before it. These are their first rows, -1 if there is none.
struct DropStart
{
    int row = -1;
    int wordBefore = -1;
    int sentenceBefore = -1;
};

/// All of a graph, including its end.
std::vector<DropStart> dropStarts(const SearchGraph &graph);

/// The traceback of a search. Where the paths to all states of the last frame share their
/// beginning, that beginning is final, and its arrivals are dropped (the on-line Viterbi algorithm,
/// Šrámek, Brejová & Vinař 2007). A search within a narrow band then needs no more memory for three
/// hours than for half a minute.
class Traceback
{
public:
    Traceback(const SearchBand &band, const std::vector<DropStart> &starts);

    /// Adds the next frame: the arrivals at the rows of its band and at the pause after the last.
    void append(std::span<const int> arrivals);

    /// The path that ends in the row, or in the pause before it. Call it after the last frame.
    SearchPath pathTo(int row, bool inPause);

private:
    struct State
    {
        int row = 0;
        bool inPause = false;
        int holding = -1; ///< for how many frames the row was held before; -1: not known yet

        bool operator==(const State &) const = default;
        auto operator<=>(const State &) const = default;
    };

    State enteredAt(int frame, State state) const;
    State before(int frame, State state) const;
    std::vector<State> statesAt(int frame) const;
    void settle();
    void settle(int frame, State state);
    int arrivalAt(int frame, int row) const;
    const DropStart &startAt(int row) const;

    const SearchBand &m_band;
    const std::vector<DropStart> &m_starts;
    SearchPath m_path; ///< settled up to m_settled
    int m_settled = 0; ///< frames
    std::vector<size_t> m_offsets; ///< in m_arrivals, of the frames from m_settled on, and its end
    std::vector<quint8> m_arrivals;
    size_t m_settleAt; ///< the size of m_arrivals at which to call settle()
};

} // namespace earmark
