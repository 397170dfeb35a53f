// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/passes.h"

#include "align/features/normalization.h"
#include "align/features/silence.h"
#include "align/match/phonecost.h"
#include "align/match/templatecost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <future>
#include <numeric>

namespace earmark {

namespace {

// The coarse search groups frames by the smallest of these factors that keeps its matrix within
// maxMatrix: half an hour at the largest factor.
constexpr std::array<int, 4> coarseFactors{4, 7, 10, 20};
constexpr qint64 maxMatrix = 90'000'000;
// Longer episodes are searched only near the diagonal.
constexpr int maxFramesOfFullSearch = 45 * 60 * 100;
constexpr int backwardsStretch = 40; // frames
constexpr int diagonalReach = 12 * 60 * 100;

constexpr std::array<TractWarp, 4> probedWarps{1.14F, 0.95F, 0.83F, 0.72F};
constexpr std::array<TractWarp, 13> allWarps{0.64F, 0.68F, 0.72F, 0.76F, 0.80F, 0.84F, 0.88F,
                                             0.92F, 0.96F, 1.00F, 1.06F, 1.14F, 1.24F};

// How many frames a stage groups, and how far from the last path it searches.
struct Stage
{
    int factor;
    int reach; ///< in frames of ten milliseconds
};
constexpr std::array<Stage, 3> stages{{{10, 1500}, {4, 600}, {1, 200}}};

// A pass with models of the phonemes: how far from the last path it searches, and how much the
// models count.
struct PhonePass
{
    int reach; ///< in frames of ten milliseconds
    float share;
};
constexpr std::array<PhonePass, 2> phonePasses{{{120, 0.8F}, {100, 0.75F}}};

FeatureMatrix featuresOf(const Hearing &hearing, std::span<const TractWarp> warps)
{
    FeatureMatrix features = withSlopes(melCepstra(hearing.sound, warps));
    normalizeSliding(features, hearing.silent);
    return features;
}

int coarseFactor(qint64 frames, qint64 rows)
{
    const auto fits = [=](int factor) { return (frames / factor) * (rows / factor) <= maxMatrix; };
    const auto factor = std::ranges::find_if(coarseFactors, fits);
    return factor == coarseFactors.end() ? coarseFactors.back() : *factor;
}

// Reverses the order of stretches but not the rows within each, so that the sounds stay the same.
FeatureMatrix backwards(const FeatureMatrix &features, int stretch)
{
    std::vector<int> order;
    order.reserve(size_t(features.rows()));
    for (int end = features.rows(); end > 0; end -= stretch) {
        for (int row = std::max(0, end - stretch); row < end; ++row)
            order.push_back(row);
    }
    return selected(features, order);
}

SearchBand anchored(SearchBand band, const QList<MatchAnchor> &anchors, int factor)
{
    const int frames = band.frames();
    for (const MatchAnchor &anchor : anchors) {
        const int row = anchor.row / factor;
        const int last = std::clamp((anchor.frame - anchor.tolerance) / factor, 0, frames);
        const int first = std::clamp((anchor.frame + anchor.tolerance) / factor + 1, 0, frames);
        for (int frame = 0; frame < last; ++frame)
            band.last[size_t(frame)] = std::min(band.last[size_t(frame)], std::max(0, row - 1));
        for (int frame = first; frame < frames; ++frame)
            band.first[size_t(frame)] = std::max(band.first[size_t(frame)], row);
    }
    for (size_t frame = 0; frame < band.first.size(); ++frame)
        band.first[frame] = std::min(band.first[frame], band.last[frame]);
    return band;
}

/// Runs all passes, and holds the data that they share.
class Matcher
{
public:
    Matcher(const SpeechTemplate &speech, const Hearing &hearing, const QList<MatchAnchor> &anchors,
            const MatchGoOn &goOn)
        : m_speech(speech)
        , m_hearing(hearing)
        , m_anchors(anchors)
        , m_goOn(goOn)
        , m_frames(featuresOf(hearing, std::vector<TractWarp>(size_t(hearing.sound.size()), 1)))
        , m_coarse(coarseFactor(m_frames.rows(), speech.rows()))
        , m_coarseGraph(pooledGraph(speech.graph(), m_coarse))
        , m_coarseFrames(pooled(m_frames, m_coarse))
        , m_coarseSilent(pooledSilence(hearing.silent, m_coarse))
        , m_warps(size_t(speech.voices()), 1)
    {}

    std::optional<Match> run()
    {
        if (m_coarseGraph.rows() < 2 || m_coarseFrames.rows() < 2 || !probeWarps())
            return {};
        auto found = coarsePath(coarseRows(m_warps), {0.25, 0.35});
        if (!found)
            return {};
        refineWarps(found->path);
        const FeatureMatrix rows = m_speech.features(m_warps);
        const FeatureMatrix someRows = pooled(rows, m_coarse);
        found = coarsePath(someRows, {0.35, 0.4});
        const auto chance =
            coarsePath(backwards(someRows, std::max(1, backwardsStretch / m_coarse)), {0.4, 0.45});
        if (!found || !chance)
            return {};
        m_evidence = (chance->cost - found->cost) / m_coarseFrames.rows();
        std::optional<SearchPath> path =
            stretched(found->path, m_coarse, m_frames.rows(), m_speech.rows());
        double begin = 0.45;
        for (const Stage stage : stages) {
            if (stage.factor < m_coarse)
                path = finerPath(*path, stage, rows, {begin, begin + 0.1});
            if (!path)
                return {};
            begin += 0.1;
        }
        return withPhones(*path);
    }

private:
    struct Progress
    {
        double from;
        double to;
    };

    std::function<bool(double)> progress(Progress part) const
    {
        return
            [this, part](double done) { return m_goOn(part.from + done * (part.to - part.from)); };
    }

    FeatureMatrix coarseRows(std::span<const TractWarp> warps) const
    {
        return pooled(m_speech.features(warps), m_coarse);
    }

    std::optional<SearchResult> coarsePath(const FeatureMatrix &rows, Progress part) const
    {
        const TemplateCost cost(rows, m_coarseFrames, m_coarseSilent);
        const SearchBand band = m_frames.rows() <= maxFramesOfFullSearch
            ? fullBand(m_coarseGraph.rows(), m_coarseFrames.rows())
            : diagonalBand(m_coarseGraph.rows(), m_coarseFrames.rows(), diagonalReach / m_coarse);
        return findPath(m_coarseGraph, {}, anchored(band, m_anchors, m_coarse), m_coarseSilent,
                        std::cref(cost), progress(part));
    }

    /// The average cost of each voice's frames along a path.
    std::vector<double> costOfVoices(const FeatureMatrix &rows, const SearchPath &path) const
    {
        const TemplateCost cost(rows, m_coarseFrames, m_coarseSilent);
        std::vector<double> sums(m_warps.size());
        std::vector<double> counts(m_warps.size(), 1e-9);
        std::array<float, costTileRows * costTileFrames> costs{};
        for (int frame = 0; frame < int(path.size()); ++frame) {
            const int place = path[size_t(frame)];
            if (place < 0 || m_coarseSilent[size_t(frame)])
                continue;
            const int first = place / costTileRows * costTileRows;
            cost({frame, 1, first, place, costs.data(), costTileRows});
            const auto voice = size_t(m_speech.voiceOfRow()[size_t(place * m_coarse)]);
            sums[voice] += double(costs[size_t(place - first)]);
            ++counts[voice];
        }
        for (size_t voice = 0; voice < sums.size(); ++voice)
            sums[voice] /= counts[voice];
        return sums;
    }

    // Searches a path for each warp, and gives each voice the warp whose path costs it least.
    bool probeWarps()
    {
        std::vector<double> least(m_warps.size(), 1e9);
        for (size_t i = 0; i < probedWarps.size(); i += 2) {
            const auto probe = [this, i](size_t which) {
                const std::vector<TractWarp> warps(m_warps.size(), probedWarps[i + which]);
                const FeatureMatrix rows = coarseRows(warps);
                const double begin = 0.05 * double(i + which);
                const auto path = coarsePath(rows, {begin, begin + 0.05});
                return path ? costOfVoices(rows, path->path) : std::vector<double>();
            };
            auto other = std::async(std::launch::async, probe, 1);
            const std::array<std::vector<double>, 2> costs{probe(0), other.get()};
            for (size_t which = 0; which < 2; ++which) {
                if (costs[which].empty())
                    return false;
                for (size_t voice = 0; voice < least.size(); ++voice) {
                    if (costs[which][voice] < least[voice]) {
                        least[voice] = costs[which][voice];
                        m_warps[voice] = probedWarps[i + which];
                    }
                }
            }
        }
        return true;
    }

    void refineWarps(const SearchPath &path)
    {
        std::vector<double> least(m_warps.size(), 1e9);
        std::vector<std::vector<double>> costs(allWarps.size());
        const auto measure = [&](size_t from) {
            for (size_t i = from; i < allWarps.size(); i += 2) {
                const std::vector<TractWarp> warps(m_warps.size(), allWarps[i]);
                costs[i] = costOfVoices(coarseRows(warps), path);
            }
        };
        auto other = std::async(std::launch::async, measure, 1);
        measure(0);
        other.get();
        for (size_t i = 0; i < allWarps.size(); ++i) {
            for (size_t voice = 0; voice < least.size(); ++voice) {
                if (costs[i][voice] < least[voice]) {
                    least[voice] = costs[i][voice];
                    m_warps[voice] = allWarps[i];
                }
            }
        }
    }

    std::optional<SearchPath> finerPath(const SearchPath &path, Stage stage,
                                        const FeatureMatrix &rows, Progress part) const
    {
        const FeatureMatrix someRows = pooled(rows, stage.factor);
        const FeatureMatrix frames = pooled(m_frames, stage.factor);
        const std::vector<quint8> silent = pooledSilence(m_hearing.silent, stage.factor);
        SearchPath somePath(size_t(frames.rows()));
        for (size_t i = 0; i < somePath.size(); ++i) {
            const int place = path[i * size_t(stage.factor)];
            const int row = std::min(someRows.rows() - 1, rowOf(place) / stage.factor);
            somePath[i] = place >= 0 ? row : ~row;
        }
        const SearchBand band =
            anchored(bandAround(somePath, someRows.rows(), stage.reach / stage.factor), m_anchors,
                     stage.factor);
        const TemplateCost cost(someRows, frames, silent);
        auto found = findPath(pooledGraph(m_speech.graph(), stage.factor), {}, band, silent,
                              std::cref(cost), progress(part));
        if (!found)
            return {};
        return stretched(found->path, stage.factor, m_frames.rows(), m_speech.rows());
    }

    std::vector<int> voiceOfFrames(const SearchPath &path) const
    {
        std::vector<int> voices(path.size());
        for (size_t frame = 0; frame < path.size(); ++frame) {
            const int row = std::min(rowOf(path[frame]), m_speech.rows() - 1);
            voices[frame] = m_speech.voiceOfRow()[size_t(row)];
        }
        return voices;
    }

    // Here the frames are warped by their speaker's vocal tract, so that all speakers share one
    // model of each phoneme.
    std::optional<Match> withPhones(const SearchPath &first)
    {
        Match match{first, {}, first, m_warps, m_evidence};
        const FeatureMatrix rows = m_speech.features(std::vector<TractWarp>(m_warps.size(), 1));
        double begin = 0.75;
        for (const auto &[reach, share] : phonePasses) {
            std::vector<int> voices = voiceOfFrames(match.path);
            std::vector<TractWarp> warps(voices.size());
            std::ranges::transform(voices, warps.begin(),
                                   [this](int voice) { return 1 / m_warps[size_t(voice)]; });
            FeatureMatrix frames = featuresOf(m_hearing, warps);
            for (size_t frame = 0; frame < voices.size(); ++frame) {
                if (match.path[frame] < 0)
                    voices[frame] = -1 - voices[frame];
            }
            normalizeGroups(frames, voices);
            PhoneCost cost(rows, frames, m_hearing.silent,
                           {match.path, m_speech.stateOfRow(), m_speech.states(), share});
            const SearchBand band =
                anchored(bandAround(match.path, m_speech.rows(), reach), m_anchors, 1);
            auto found = findPath(m_speech.graph(), {}, band, m_hearing.silent, std::ref(cost),
                                  progress({begin, begin + 0.12}));
            if (!found)
                return {};
            match.path = std::move(found->path);
            begin += 0.12;
            match.costs = costsAlong(match.path, cost);
        }
        return match;
    }

    static std::vector<float> costsAlong(const SearchPath &path, PhoneCost &cost)
    {
        std::vector<float> result(path.size(), 0.0F);
        std::array<float, costTileRows * costTileFrames> costs{};
        for (int frame = 0; frame < int(path.size()); ++frame) {
            const int place = path[size_t(frame)];
            if (place < 0)
                continue;
            const int first = place / costTileRows * costTileRows;
            cost({frame, 1, first, place, costs.data(), costTileRows});
            result[size_t(frame)] = costs[size_t(place - first)];
        }
        return result;
    }

    const SpeechTemplate &m_speech;
    const Hearing &m_hearing;
    const QList<MatchAnchor> &m_anchors;
    const MatchGoOn &m_goOn;
    const FeatureMatrix m_frames;
    const int m_coarse; ///< frames per group in the coarse search
    const SearchGraph m_coarseGraph;
    const FeatureMatrix m_coarseFrames;
    const std::vector<quint8> m_coarseSilent;
    std::vector<TractWarp> m_warps;
    double m_evidence = 0;
};

} // namespace

std::optional<Match> match(const SpeechTemplate &speech, const Hearing &hearing,
                           const QList<MatchAnchor> &anchors, const MatchGoOn &goOn)
{
    return Matcher(speech, hearing, anchors, goOn).run();
}

} // namespace earmark
