// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/coarsesearch.h"

#include "align/features/silence.h"
#include "align/match/templatecost.h"
#include "align/passes/heldoutfit.h"

#include <algorithm>
#include <array>
#include <future>
#include <numeric>

namespace earmark {

namespace {

// Frames and rows are grouped by the smallest of these factors that keeps the matrix within
// maxMatrix: half an hour at the largest factor.
constexpr std::array<int, 4> coarseFactors{4, 7, 10, 20};
constexpr qint64 maxMatrix = 90'000'000;
// Longer episodes are searched only near the diagonal.
constexpr int maxFramesOfFullSearch = 45 * 60 * 100;
constexpr std::array<int, 3> backwardsStretches{40, 60, 90}; // frames
// In trials, no text of another recording had more evidence than half of this.
constexpr double clearEvidence = 0.3;
constexpr int diagonalReach = 12 * 60 * 100;

constexpr std::array<TractWarp, 4> probedWarps{1.14F, 0.95F, 0.83F, 0.72F};
constexpr std::array<TractWarp, 13> allWarps{0.64F, 0.68F, 0.72F, 0.76F, 0.80F, 0.84F, 0.88F,
                                             0.92F, 0.96F, 1.00F, 1.06F, 1.14F, 1.24F};
constexpr double leaning = 5 * 100; // frames of all voices that count towards the warp of each

// A frame that fits the text costs less than this, and one that fits another text more.
constexpr float garbage = -0.8F;
// The least of several costs is lower for any text.
constexpr float garbageOfLeast = garbage - 0.2F;

SearchCosts coarseCosts(float garbageAtSentence)
{
    SearchCosts costs;
    costs.garbageAtWord += garbageAtSentence - garbage;
    costs.garbageAtSentence = garbageAtSentence;
    return costs;
}

int coarseFactor(qint64 frames, qint64 rows)
{
    const auto fits = [=](int factor) { return (frames / factor) * (rows / factor) <= maxMatrix; };
    const auto factor = std::ranges::find_if(coarseFactors, fits);
    return factor == coarseFactors.end() ? coarseFactors.back() : *factor;
}

// The numbers of the rows, with stretches of them backwards but not the rows within each, so that
// the sounds stay the same.
std::vector<int> backwards(int rows, int stretch)
{
    std::vector<int> order;
    order.reserve(size_t(rows));
    for (int end = rows; end > 0; end -= stretch) {
        for (int row = std::max(0, end - stretch); row < end; ++row)
            order.push_back(row);
    }
    return order;
}

/// The least of several costs, for each frame and row.
class LeastCost
{
public:
    explicit LeastCost(std::vector<TemplateCost> costs)
        : m_costs(std::move(costs))
    {}

    void operator()(const CostTile &tile)
    {
        m_costs.front()(tile);
        m_others.resize(size_t(tile.stride) * costTileFrames);
        CostTile other = tile;
        other.costs = m_others.data();
        for (size_t i = 1; i < m_costs.size(); ++i) {
            m_costs[i](other);
            for (int frame = 0; frame < tile.count; ++frame) {
                float *costs = tile.costs + qptrdiff(frame) * tile.stride;
                const float *others = m_others.data() + qptrdiff(frame) * tile.stride;
                std::transform(costs, costs + tile.last - tile.first + 1, others, costs,
                               [](float one, float two) { return std::min(one, two); });
            }
        }
    }

private:
    std::vector<TemplateCost> m_costs;
    std::vector<float> m_others;
};

/// The mean cost of each voice along a path, and over how many groups of frames.
struct VoiceCosts
{
    std::vector<double> means;
    std::vector<double> counts;
};

class CoarseSearch
{
public:
    CoarseSearch(const MatchTask &task, const FeatureMatrix &frames)
        : m_task(task)
        , m_factor(coarseFactor(frames.rows(), task.speech.rows()))
        , m_graph(pooledGraph(task.speech.graph(), m_factor))
        , m_frames(pooled(frames, m_factor))
        , m_silent(pooledSilence(task.hearing.silent, m_factor))
        , m_quiet(m_silent.begin(), m_silent.end())
        , m_band(anchored(
              frames.rows() <= maxFramesOfFullSearch
                  ? fullBand(m_graph.rows(), m_frames.rows())
                  : diagonalBand(m_graph.rows(), m_frames.rows(), diagonalReach / m_factor),
              task.anchors, m_factor))
        , m_warps(size_t(task.speech.voices()), 1)
    {}

    std::optional<CoarseMatch> run()
    {
        if (m_graph.rows() < 2 || m_frames.rows() < 2)
            return {};
        auto found = probe();
        FeatureMatrix rows;
        for (const double begin : {0.2, 0.3}) {
            if (!found)
                return {};
            refineWarps(found->path);
            rows = rowsWith(m_warps);
            found = path(rows, begin, begin + 0.1);
        }
        const auto evidence = found ? evidenceFor(*found, rows) : std::nullopt;
        if (!evidence)
            return {};
        return CoarseMatch{inFrames(found->path), m_factor, m_warps, *evidence};
    }

private:
    FeatureMatrix rowsWith(std::span<const TractWarp> warps) const
    {
        return pooled(m_task.speech.features(warps), m_factor);
    }

    FeatureMatrix rowsWith(TractWarp warp) const
    {
        return rowsWith(std::vector<TractWarp>(m_warps.size(), warp));
    }

    TemplateCost costOf(const FeatureMatrix &rows) const { return {rows, m_frames, m_silent}; }

    // Every frame takes whichever warp is cheapest: voices need not be known yet.
    std::optional<SearchResult> probe() const
    {
        std::vector<TemplateCost> costs;
        for (const TractWarp warp : probedWarps)
            costs.push_back(costOf(rowsWith(warp)));
        LeastCost least(std::move(costs));
        return findPath(m_graph, coarseCosts(garbageOfLeast), m_band, m_quiet, std::ref(least),
                        m_task.progress(0, 0.2));
    }

    std::optional<SearchResult> path(const FeatureMatrix &rows, double begin, double end) const
    {
        const TemplateCost cost = costOf(rows);
        return findPath(m_graph, coarseCosts(garbage), m_band, m_quiet, std::cref(cost),
                        m_task.progress(begin, end));
    }

    VoiceCosts costOfVoices(const FeatureMatrix &rows, const SearchPath &path) const
    {
        const TemplateCost cost = costOf(rows);
        VoiceCosts voices{std::vector<double>(m_warps.size()),
                          std::vector<double>(m_warps.size(), 1e-9)};
        std::array<float, costTileRows * costTileFrames> costs{};
        for (int frame = 0; frame < int(path.size()); ++frame) {
            const int place = path[size_t(frame)];
            if (place < 0 || m_silent[size_t(frame)])
                continue;
            const int first = place / costTileRows * costTileRows;
            cost({frame, 1, first, place, costs.data(), costTileRows});
            const auto voice = size_t(m_task.speech.voiceOfRow()[size_t(place * m_factor)]);
            voices.means[voice] += double(costs[size_t(place - first)]);
            ++voices.counts[voice];
        }
        for (size_t voice = 0; voice < m_warps.size(); ++voice)
            voices.means[voice] /= voices.counts[voice];
        return voices;
    }

    // Looks closer only if the first backwards search leaves a doubt.
    std::optional<double> evidenceFor(const SearchResult &found, const FeatureMatrix &rows) const
    {
        double placed = 1e-9;
        for (size_t frame = 0; frame < found.path.size(); ++frame)
            placed += found.path[frame] >= 0 && !m_silent[frame];
        double cost = 0;
        double fit = 0;
        for (size_t i = 0; i < backwardsStretches.size(); ++i) {
            const auto order =
                backwards(rows.rows(), std::max(1, backwardsStretches[i] / m_factor));
            const auto chance =
                path(selected(rows, order), 0.4 + 0.015 * double(i), 0.415 + 0.015 * double(i));
            if (!chance)
                return {};
            const double less = (chance->cost - found.cost) / placed;
            if (i == 0 && less > clearEvidence)
                return less;
            if (i == 0)
                fit = heldOut(found.path, backwards(rows.rows(), rows.rows()));
            cost += less;
            fit -= heldOut(chance->path, order) / double(backwardsStretches.size());
        }
        return cost / double(backwardsStretches.size()) + fit / 2;
    }

    // heldOutFit() of a path through the rows in another order.
    double heldOut(const SearchPath &path, const std::vector<int> &order) const
    {
        LabelledPath labels{inFrames(path), m_task.speech.stateOfRow(), m_task.speech.voiceOfRow()};
        for (size_t row = 0; row < order.size() * size_t(m_factor); ++row) {
            const auto from =
                size_t(order[row / size_t(m_factor)] * m_factor) + row % size_t(m_factor);
            labels.stateOfRow[row] = m_task.speech.stateOfRow()[from];
            labels.voiceOfRow[row] = m_task.speech.voiceOfRow()[from];
        }
        return heldOutFit(m_task, labels, m_warps);
    }

    SearchPath inFrames(const SearchPath &path) const
    {
        return stretched(path, m_factor, int(m_task.hearing.silent.size()), m_task.speech.rows());
    }

    // The less a voice says, the more it takes the warp that suits all voices together.
    void refineWarps(const SearchPath &path)
    {
        std::vector<VoiceCosts> costs(allWarps.size());
        const auto measure = [&](size_t from) {
            for (size_t i = from; i < allWarps.size(); i += 2) {
                if (m_rowsAtWarps[i].rows() == 0)
                    m_rowsAtWarps[i] = rowsWith(allWarps[i]);
                costs[i] = costOfVoices(m_rowsAtWarps[i], path);
            }
        };
        auto other = std::async(std::launch::async, measure, 1);
        measure(0);
        other.get();
        std::vector<double> least(m_warps.size(), 1e9);
        for (size_t i = 0; i < allWarps.size(); ++i) {
            const auto &[means, counts] = costs[i];
            const double all = std::inner_product(means.begin(), means.end(), counts.begin(), 0.0)
                / std::accumulate(counts.begin(), counts.end(), 0.0);
            for (size_t voice = 0; voice < least.size(); ++voice) {
                const double lean = leaning / m_factor;
                const double mean =
                    (means[voice] * counts[voice] + lean * all) / (counts[voice] + lean);
                if (mean < least[voice]) {
                    least[voice] = mean;
                    m_warps[voice] = allWarps[i];
                }
            }
        }
    }

    const MatchTask &m_task;
    const int m_factor; ///< frames per group
    const SearchGraph m_graph;
    const FeatureMatrix m_frames;
    const std::vector<quint8> m_silent;
    const std::vector<float> m_quiet;
    const SearchBand m_band;
    std::vector<TractWarp> m_warps;
    std::array<FeatureMatrix, allWarps.size()> m_rowsAtWarps; ///< of all voices, once needed
};

} // namespace

std::optional<CoarseMatch> coarseMatch(const MatchTask &task, const FeatureMatrix &frames)
{
    return CoarseSearch(task, frames).run();
}

} // namespace earmark
