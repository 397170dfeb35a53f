// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/passes.h"

#include "align/features/silence.h"
#include "align/match/templatecost.h"
#include "align/passes/phonesearch.h"

#include <array>

namespace earmark {

namespace {

// How many frames a stage groups, and how far from the last path it searches.
struct Stage
{
    int factor;
    int reach; ///< in frames of ten milliseconds
};
constexpr std::array<Stage, 3> stages{{{10, 1500}, {4, 600}, {1, 200}}};

struct Sound
{
    FeatureMatrix frames;
    std::vector<float> quiet;
};

std::optional<SearchPath> finerPath(const MatchTask &task, const Sound &sound,
                                    const FeatureMatrix &rows, const SearchPath &path, Stage stage,
                                    const std::function<bool(double)> &goOn)
{
    const FeatureMatrix someRows = pooled(rows, stage.factor);
    const FeatureMatrix frames = pooled(sound.frames, stage.factor);
    const std::vector<quint8> silent = pooledSilence(task.hearing.silent, stage.factor);
    const SearchBand band = bandAround(shrunk(path, stage.factor, someRows.rows()), someRows.rows(),
                                       stage.reach / stage.factor);
    const TemplateCost cost(someRows, frames, silent);
    SearchGraph graph = pooledGraph(task.speech.graph(), stage.factor);
    if (stage.factor == 1)
        graph.pauseCosts = task.speech.graph().pauseCosts;
    const auto found = findPath(graph, {}, anchored(band, task.anchors, stage.factor),
                                pooledQuietness(sound.quiet, stage.factor), std::cref(cost), goOn);
    if (!found)
        return {};
    return stretched(found->path, stage.factor, sound.frames.rows(), rows.rows());
}

} // namespace

std::optional<Match> match(const SpeechTemplate &speech, const Hearing &hearing,
                           const QList<MatchAnchor> &anchors, const MatchGoOn &goOn)
{
    const MatchTask task{speech, hearing, anchors, goOn};
    const std::vector<TractWarp> unwarped(size_t(hearing.sound.size()), 1);
    const Sound sound{featuresOf(hearing, unwarped),
                      quietness(hearing.sound.loudness, hearing.silent)};
    const auto coarse = coarseMatch(task, sound.frames);
    if (!coarse)
        return {};
    const FeatureMatrix rows = speech.features(coarse->warps);
    std::optional<SearchPath> path = coarse->path;
    double begin = 0.45;
    for (const Stage stage : stages) {
        if (stage.factor < coarse->factor)
            path = finerPath(task, sound, rows, *path, stage, task.progress(begin, begin + 0.08));
        if (!path)
            return {};
        begin += 0.08;
    }
    return matchPhones(task, *coarse, *path, sound.quiet);
}

} // namespace earmark
