// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/phonesearch.h"

#include "align/features/silence.h"
#include "align/phones/phonecost.h"

#include <algorithm>
#include <array>

namespace earmark {

namespace {

// The second search: of everything within maxSecondMatrix, else of what is near the first path.
constexpr int secondFactor = 4;
constexpr qint64 maxSecondMatrix = 90'000'000;
constexpr int secondReach = 3000; // frames
// By how much a row that fits costs less than a frame that is no worse than any phonemes.
constexpr float fitting = 0.7F;

// A pass in steps of ten milliseconds: how far from the last path it searches, and how much the
// models count.
struct FinePass
{
    int reach; ///< frames
    float share;
};
constexpr std::array<FinePass, 2> finePasses{{{200, 0.8F}, {100, 0.75F}}};

float middleOf(std::vector<float> values)
{
    const auto middle = values.begin() + qptrdiff(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class PhoneSearch
{
public:
    PhoneSearch(const MatchTask &task, const CoarseMatch &coarse, const std::vector<float> &quiet)
        : m_task(task)
        , m_warps(coarse.warps)
        , m_quiet(quiet)
    {}

    PhoneModels modelsOn(const SearchPath &path, const FeatureMatrix &frames) const
    {
        return {frames,
                m_task.hearing.silent,
                {path, m_task.speech.stateOfRow(), m_task.speech.states()}};
    }

    std::optional<SearchPath> searchAgain(const SearchPath &path) const
    {
        const FeatureMatrix frames =
            framesByVoice(m_task, path, m_task.speech.voiceOfRow(), m_warps);
        PhoneModels models = modelsOn(path, frames);
        const std::vector<float> freeCosts = models.freeCosts();
        PhoneExcess cost(models, freeCosts, secondFactor);
        const SearchGraph graph = pooledGraph(m_task.speech.graph(), secondFactor);
        const SearchPath before = shrunk(path, secondFactor, graph.rows());
        const std::vector<float> fits = cost.along(before);
        if (fits.empty())
            return path;
        cost.setOffset(-middleOf(fits) - fitting);
        const auto groups = int(before.size());
        const bool isSmall = qint64(graph.rows()) * groups <= maxSecondMatrix;
        const SearchBand band = isSmall
            ? fullBand(graph.rows(), groups)
            : bandAround(before, graph.rows(), secondReach / secondFactor);
        const auto silent = pooledSilence(m_task.hearing.silent, secondFactor);
        const auto found = findPath(graph, {}, anchored(band, m_task.anchors, secondFactor),
                                    std::vector<float>(silent.begin(), silent.end()),
                                    std::ref(cost), m_task.progress(0.7, 0.76));
        if (!found)
            return {};
        return stretched(found->path, secondFactor, int(path.size()), m_task.speech.rows());
    }

    std::optional<Match> refine(const SearchPath &first, Match match) const
    {
        const FeatureMatrix rows =
            m_task.speech.features(std::vector<TractWarp>(m_warps.size(), 1));
        match.path = first;
        double begin = 0.76;
        for (const FinePass &pass : finePasses) {
            const FeatureMatrix frames =
                framesByVoice(m_task, match.path, m_task.speech.voiceOfRow(), m_warps);
            PhoneModels models = modelsOn(match.path, frames);
            PhoneCost cost(models, {rows, frames, m_task.hearing.silent}, pass.share);
            const SearchBand band = anchored(
                bandAround(match.path, m_task.speech.rows(), pass.reach), m_task.anchors, 1);
            const auto found = findPath(m_task.speech.graph(), {}, band, m_quiet, std::ref(cost),
                                        m_task.progress(begin, begin + 0.12));
            if (!found)
                return {};
            match.path = found->path;
            begin += 0.12;
            if (&pass == &finePasses.back()) {
                match.modelCosts = models.costsAlong(match.path);
                match.freeCosts = models.freeCosts();
            }
        }
        return match;
    }

private:
    const MatchTask &m_task;
    const std::vector<TractWarp> &m_warps;
    const std::vector<float> &m_quiet;
};

} // namespace

std::optional<Match> matchPhones(const MatchTask &task, const CoarseMatch &coarse,
                                 const SearchPath &first, const std::vector<float> &quiet)
{
    const PhoneSearch search(task, coarse, quiet);
    const auto path = search.searchAgain(first);
    if (!path)
        return {};
    return search.refine(*path, {{}, first, {}, {}, coarse.warps, coarse.evidence});
}

} // namespace earmark
