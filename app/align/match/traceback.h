// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/searchgraph.h"

#include <span>

namespace earmark {

/// How the states of a row were reached at a frame, in one byte. Bits 0–1: the row, newly arrived
/// at. Bits 2–3: for how long it is held. Bits 4–5: the pause before the row.
enum Arrival : quint8 { FromRowBefore, FromTwoBefore, FromPause };
enum PauseArrival : quint8 { FromItself, FromSpeech, FromDroppingSentence, FromDroppingWord };

/// Where a word or a sentence begins that can be reached by leaving out what is before it: a word
/// or a sentence from there on, -1 for neither.
struct DropStart
{
    int row = -1;
    int wordBefore = -1;
    int sentenceBefore = -1;
};

/// Those of a graph, the end among them.
std::vector<DropStart> dropStarts(const SearchGraph &graph);

/// The way back through a search. It keeps the arrivals only from where the ways to all states of
/// the last frame part: what they share will not change any more (the on-line Viterbi algorithm,
/// Šrámek, Brejová & Vinař 2007). A search within a narrow band then needs as much for three hours
/// as for half a minute.
class Traceback
{
public:
    Traceback(const SearchBand &band, const std::vector<DropStart> &starts);

    /// The arrivals at the rows of the next frame's band, and at the pause after the last of them.
    void append(std::span<const int> arrivals);

    /// The path that ends in the row, or in the pause before it. Every frame has been appended.
    SearchPath pathTo(int row, bool inPause);

private:
    struct State
    {
        int row = 0;
        bool inPause = false;
        int holding = -1; ///< frames for which the row was held before this one; -1: not known yet

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
    std::vector<size_t> m_offsets; ///< of the frames from m_settled on in m_arrivals, and its end
    std::vector<quint8> m_arrivals;
    size_t m_settleAt; ///< the size at which to try again
};

} // namespace earmark
