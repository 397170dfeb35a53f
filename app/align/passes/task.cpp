// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/task.h"

#include "align/features/normalization.h"

#include <algorithm>

namespace earmark {

std::function<bool(double)> MatchTask::progress(double from, double to) const
{
    return [this, from, to](double part) { return goOn(from + part * (to - from)); };
}

FeatureMatrix featuresOf(const Hearing &hearing, std::span<const TractWarp> warps)
{
    FeatureMatrix features = withSlopes(melCepstra(hearing.sound, warps));
    normalizeSliding(features, hearing.silent);
    return features;
}

FeatureMatrix framesByVoice(const MatchTask &task, const SearchPath &path,
                            const std::vector<int> &voiceOfRow,
                            std::span<const TractWarp> warpOfVoice)
{
    std::vector<int> voices(path.size());
    std::vector<TractWarp> warps(path.size());
    for (size_t frame = 0; frame < path.size(); ++frame) {
        const auto row = std::min(size_t(rowOf(path[frame])), voiceOfRow.size() - 1);
        const int voice = voiceOfRow[row];
        warps[frame] = 1 / warpOfVoice[size_t(voice)];
        voices[frame] = path[frame] < 0 ? -1 : voice;
    }
    FeatureMatrix frames = featuresOf(task.hearing, warps);
    normalizeGroups(frames, voices);
    return frames;
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

SearchPath shrunk(const SearchPath &path, int factor, int rows)
{
    SearchPath result(path.size() / size_t(factor));
    for (size_t i = 0; i < result.size(); ++i) {
        const int place = path[i * size_t(factor)];
        const int row = std::min(rows - 1, rowOf(place) / factor);
        result[i] = place >= 0 ? row : ~row;
    }
    return result;
}

} // namespace earmark
