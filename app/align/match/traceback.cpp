// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/traceback.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr size_t firstSettling = 8'000'000; // bytes

} // namespace

std::vector<DropStart> dropStarts(const SearchGraph &graph)
{
    const bool dropsWords = !graph.wordDropCosts.empty();
    std::vector<DropStart> starts;
    DropStart last;
    for (int row = 0; row <= graph.rows(); ++row) {
        const RowStart start = graph.starts[size_t(row)];
        const bool isSentence = start == RowStart::Sentence;
        if (!isSentence && (start == RowStart::Nothing || !dropsWords))
            continue;
        starts.push_back({row, last.wordBefore, isSentence ? last.sentenceBefore : -1});
        last.wordBefore = dropsWords ? row : -1;
        if (isSentence)
            last.sentenceBefore = row;
    }
    return starts;
}

Traceback::Traceback(const SearchBand &band, const std::vector<DropStart> &starts)
    : m_band(band)
    , m_starts(starts)
    , m_offsets{0}
    , m_settleAt(firstSettling)
{
    m_path.resize(size_t(band.frames()));
    // Reserve room for all; memory that is never written to costs nothing.
    size_t all = 0;
    for (int frame = 0; frame < band.frames(); ++frame)
        all += size_t(band.last[size_t(frame)] - band.first[size_t(frame)] + 2);
    m_arrivals.reserve(all);
}

void Traceback::append(std::span<const int> arrivals)
{
    m_arrivals.resize(m_offsets.back() + arrivals.size());
    std::ranges::transform(arrivals, m_arrivals.begin() + qptrdiff(m_offsets.back()),
                           [](int arrival) { return quint8(arrival); });
    m_offsets.push_back(m_arrivals.size());
    if (m_arrivals.size() < m_settleAt)
        return;
    settle();
    m_settleAt = std::max(firstSettling, 2 * m_arrivals.size());
}

SearchPath Traceback::pathTo(int row, bool inPause)
{
    settle(m_band.frames() - 1, {row, inPause, -1});
    return std::move(m_path);
}

int Traceback::arrivalAt(int frame, int row) const
{
    return m_arrivals[m_offsets[size_t(frame - m_settled)]
                      + size_t(row - m_band.first[size_t(frame)])];
}

const DropStart &Traceback::startAt(int row) const
{
    return *std::ranges::lower_bound(m_starts, row, {}, &DropStart::row);
}

/// Undoes leaving out within this frame: the pause from which the state was reached, else the state
/// itself.
Traceback::State Traceback::enteredAt(int frame, State state) const
{
    while (state.inPause) {
        const int arrival = arrivalAt(frame, state.row) >> 4;
        if (arrival < FromDroppingSentence)
            break;
        const DropStart &start = startAt(state.row);
        state.row = arrival == FromDroppingSentence ? start.sentenceBefore : start.wordBefore;
    }
    return state;
}

/// The state one frame earlier. `state` comes from enteredAt().
Traceback::State Traceback::before(int frame, State state) const
{
    const int arrival = arrivalAt(frame, state.row);
    if (state.inPause) {
        if (arrival >> 4 == FromSpeech)
            return {state.row - 1, false, -1};
        return state;
    }
    const int holding = state.holding < 0 ? arrival >> 2 & 3 : state.holding;
    if (holding > 0)
        return {state.row, false, holding - 1};
    if ((arrival & 3) == FromPause)
        return {state.row, true, -1};
    return {state.row - ((arrival & 3) == FromTwoBefore ? 2 : 1), false, -1};
}

std::vector<Traceback::State> Traceback::statesAt(int frame) const
{
    std::vector<State> states;
    for (int row = m_band.first[size_t(frame)]; row <= m_band.last[size_t(frame)]; ++row) {
        for (int holding = -1; holding < 3; ++holding)
            states.push_back({row, false, holding});
        states.push_back({row, true, -1});
    }
    states.push_back({m_band.last[size_t(frame)] + 1, true, -1});
    return states;
}

// The states may include some outside the band or that no path reaches. These can only delay
// settling.
void Traceback::settle()
{
    int frame = m_settled + int(m_offsets.size()) - 2;
    std::vector<State> states = statesAt(frame);
    for (; frame > m_settled; --frame) {
        for (State &state : states)
            state = before(frame, enteredAt(frame, state));
        std::erase_if(states, [this, frame](const State &state) {
            return state.row < m_band.first[size_t(frame) - 1]
                || state.row > m_band.last[size_t(frame) - 1] + (state.inPause ? 1 : 0);
        });
        std::ranges::sort(states);
        states.erase(std::unique(states.begin(), states.end()), states.end());
        if (states.size() == 1) {
            settle(frame - 1, states.front());
            return;
        }
    }
}

void Traceback::settle(int frame, State state)
{
    for (int at = frame; at >= m_settled; --at) {
        state = enteredAt(at, state);
        m_path[size_t(at)] = state.inPause ? ~state.row : state.row;
        state = before(at, state);
    }
    const auto frames = qptrdiff(frame + 1 - m_settled);
    const size_t bytes = m_offsets[size_t(frames)];
    m_arrivals.erase(m_arrivals.begin(), m_arrivals.begin() + qptrdiff(bytes));
    m_offsets.erase(m_offsets.begin(), m_offsets.begin() + frames);
    for (size_t &offset : m_offsets)
        offset -= bytes;
    m_settled = frame + 1;
}

} // namespace earmark
