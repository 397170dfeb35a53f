// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/viterbi.h"

#include "align/match/hot.h"
#include "align/match/traceback.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr float unreachable = 1e30F;

/// The costs of the cheapest paths to each state at one frame, from two rows before the first row
/// to the end.
struct States
{
    explicit States(int rows)
        : best(size_t(rows) + 4, unreachable)
        , arrived(best)
        , held(best)
        , heldTwice(best)
        , pause(best)
    {}

    std::vector<float> best; ///< the cheapest of the next three
    std::vector<float> arrived;
    std::vector<float> held;
    std::vector<float> heldTwice;
    std::vector<float> pause;
};

constexpr size_t margin = 2;

struct Step
{
    float stay;
    float skip;
};

/// Advances all rows by one frame. Pointers are to the first row of the band.
EARMARK_HOT void advanceRows(int count, Step step, const float *__restrict cost,
                             const float *__restrict best, const float *__restrict arrived,
                             const float *__restrict held, const float *__restrict pause,
                             float *__restrict toBest, float *__restrict toArrived,
                             float *__restrict toHeld, float *__restrict toHeldTwice,
                             int *__restrict code)
{
    for (int i = 0; i < count; ++i) {
        const float next = best[i - 1];
        const float skipped = best[i - 2] + step.skip;
        float reached = next < skipped ? next : skipped;
        int arrival = next <= skipped ? int(FromRowBefore) : int(FromTwoBefore);
        arrival = pause[i] < reached ? int(FromPause) : arrival;
        reached = (pause[i] < reached ? pause[i] : reached) + cost[i];
        const float once = arrived[i] + step.stay + cost[i];
        const float twice = held[i] + step.stay + cost[i];
        const float moving = reached <= once ? reached : once;
        int holding = reached <= once ? 0 : 4;
        holding = twice < moving ? 8 : holding;
        toArrived[i] = reached;
        toHeld[i] = once;
        toHeldTwice[i] = twice;
        toBest[i] = twice < moving ? twice : moving;
        code[i] = arrival | holding;
    }
}

/// What the pauses before the rows cost at one frame. Pointers are to the first row of the band.
struct PauseStep
{
    const float *enterQuiet;
    const float *enterSound;
    const float *lingerQuiet;
    const float *lingerSound;
    float quiet; ///< how much the frame is a pause
};

/// Advances the pauses before all rows by one frame.
EARMARK_HOT void advancePauses(int count, const PauseStep &step, const float *__restrict pause,
                               const float *__restrict best, float *__restrict toPause,
                               int *__restrict code)
{
    const float *__restrict enterQuiet = step.enterQuiet;
    const float *__restrict enterSound = step.enterSound;
    const float *__restrict lingerQuiet = step.lingerQuiet;
    const float *__restrict lingerSound = step.lingerSound;
    const float quiet = step.quiet;
    const float sound = 1 - quiet;
    for (int i = 0; i < count; ++i) {
        const float entered = best[i - 1] + quiet * enterQuiet[i] + sound * enterSound[i];
        const float stayed = pause[i];
        code[i] |= entered < stayed ? int(FromSpeech) << 4 : int(FromItself) << 4;
        toPause[i] =
            (entered < stayed ? entered : stayed) + quiet * lingerQuiet[i] + sound * lingerSound[i];
    }
}

/// What the pauses before the rows cost, either for quiet frames or for all others.
struct PauseCosts
{
    PauseCosts(const SearchGraph &graph, const SearchCosts &costs, bool isQuiet)
        : enter(graph.starts.size(), unreachable)
        , linger(graph.starts.size(), unreachable)
    {
        for (size_t row = 0; row < graph.starts.size(); ++row) {
            if (graph.starts[row] == RowStart::Nothing)
                continue;
            const bool isSentence = graph.starts[row] == RowStart::Sentence;
            enter[row] = isQuiet ? costs.enterPause
                : isSentence     ? costs.enterGarbageAtSentence
                                 : costs.enterGarbageAtWord;
            if (!graph.pauseCosts.empty())
                enter[row] += graph.pauseCosts[row];
            linger[row] = isQuiet ? costs.pause
                : isSentence      ? costs.garbageAtSentence
                                  : costs.garbageAtWord;
        }
    }

    std::vector<float> enter;
    std::vector<float> linger;
};

class Search
{
public:
    Search(const SearchGraph &graph, const SearchCosts &costs, const SearchBand &band,
           const std::vector<float> &quiet)
        : m_graph(graph)
        , m_band(band)
        , m_quiet(quiet)
        , m_step{costs.stay, costs.skipRow}
        , m_inQuiet(graph, costs, true)
        , m_inSound(graph, costs, false)
        , m_starts(dropStarts(graph))
        , m_traceback(band, m_starts)
        , m_now(graph.rows())
        , m_next(graph.rows())
        , m_codes(size_t(graph.rows()) + 1)
    {}

    bool run(const LocalCosts &localCosts, const std::function<bool(double)> &goOn)
    {
        const int frames = m_band.frames();
        const int stride = (m_graph.rows() / costTileRows + 2) * costTileRows;
        std::vector<float> costs(size_t(stride) * costTileFrames);
        for (int frame = 0; frame < frames; frame += costTileFrames) {
            if (frame % 512 == 0 && !goOn(double(frame) / frames))
                return false;
            const int count = std::min(costTileFrames, frames - frame);
            const int first = m_band.first[size_t(frame)] / costTileRows * costTileRows;
            const int last = m_band.last[size_t(frame + count - 1)];
            localCosts({frame, count, first, last, costs.data(), stride});
            for (int i = 0; i < count; ++i)
                advance(frame + i, costs.data() + qptrdiff(i) * stride - first);
        }
        return true;
    }

    std::optional<SearchResult> result();

private:
    // The rows of the band, plus one for the pause after the last of them.
    int width(int frame) const
    {
        return m_band.last[size_t(frame)] - m_band.first[size_t(frame)] + 2;
    }

    void advance(int frame, const float *costs)
    {
        const int first = m_band.first[size_t(frame)];
        const int count = width(frame);
        const auto at = margin + size_t(first);
        m_codes[size_t(count) - 1] = 0;
        if (frame == 0)
            m_now.pause[margin] = 0;
        advanceRows(count - 1, m_step, costs + first, &m_now.best[at], &m_now.arrived[at],
                    &m_now.held[at], &m_now.pause[at], &m_next.best[at], &m_next.arrived[at],
                    &m_next.held[at], &m_next.heldTwice[at], m_codes.data());
        advancePauses(count, pauseStep(frame, size_t(first)), &m_now.pause[at], &m_now.best[at],
                      &m_next.pause[at], m_codes.data());
        dropWords(first, first + count - 1);
        m_traceback.append(std::span(m_codes).first(size_t(count)));

        // Rows before the band can't be reached any more.
        for (size_t before = at - margin; before < at; ++before) {
            m_next.best[before] = unreachable;
            m_next.pause[before] = unreachable;
        }
        std::swap(m_now, m_next);
    }

    PauseStep pauseStep(int frame, size_t first) const
    {
        return {&m_inQuiet.enter[first], &m_inSound.enter[first], &m_inQuiet.linger[first],
                &m_inSound.linger[first], m_quiet[size_t(frame)]};
    }

    // Steps over a sentence or a word, from the pause before it to the pause after it, within one
    // frame.
    void dropWords(int first, int last)
    {
        auto to = std::ranges::upper_bound(m_starts, first, {}, &DropStart::row);
        for (; to != m_starts.end() && to->row <= last; ++to) {
            if (to->sentenceBefore >= first)
                drop(to->sentenceBefore, to->row, m_graph.dropCosts, FromDroppingSentence, first);
            if (to->wordBefore >= first)
                drop(to->wordBefore, to->row, m_graph.wordDropCosts, FromDroppingWord, first);
        }
    }

    void drop(int from, int to, const std::vector<float> &costs, PauseArrival arrival, int first)
    {
        const float dropped = m_next.pause[margin + size_t(from)] + costs[size_t(from)];
        float &pause = m_next.pause[margin + size_t(to)];
        if (dropped >= pause)
            return;
        pause = dropped;
        int &code = m_codes[size_t(to - first)];
        code = (code & 15) | arrival << 4;
    }

    const SearchGraph &m_graph;
    const SearchBand &m_band;
    const std::vector<float> &m_quiet;
    const Step m_step;
    const PauseCosts m_inQuiet;
    const PauseCosts m_inSound;
    const std::vector<DropStart> m_starts;
    Traceback m_traceback;
    States m_now;
    States m_next;
    std::vector<int> m_codes;
};

std::optional<SearchResult> Search::result()
{
    const int rows = m_graph.rows();
    const float inPause = m_now.pause[margin + size_t(rows)];
    const float inRow = m_now.best[margin + size_t(rows) - 1];
    const float cost = std::min(inPause, inRow);
    if (cost > unreachable / 2)
        return {};
    return SearchResult{m_traceback.pathTo(inPause < inRow ? rows : rows - 1, inPause < inRow),
                        double(cost)};
}

} // namespace

std::optional<SearchResult> findPath(const SearchGraph &graph, const SearchCosts &costs,
                                     const SearchBand &band, const std::vector<float> &quiet,
                                     const LocalCosts &localCosts,
                                     const std::function<bool(double)> &goOn)
{
    Search search(graph, costs, band, quiet);
    if (!search.run(localCosts, goOn))
        return {};
    return search.result();
}

} // namespace earmark
