// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/passes/task.h"

namespace earmark {

/// The first path through the whole text, and what was learned on the way.
struct CoarseMatch
{
    SearchPath path; ///< in frames of ten milliseconds
    int factor = 1; ///< how many frames it took at a time
    std::vector<TractWarp> warps; ///< of the voices
    /// How much cheaper the path is than with the text backwards, for each group of frames: the
    /// likelihood ratio against another text with the same sounds.
    double evidence = 0;
};

/// Searches the whole matrix of text and sound, with many frames at a time. First for a path on
/// which every frame may have any vocal tract, then along it for the vocal tract of each voice.
/// `frames` are the features of the sound. Nothing if stopped or if no path exists.
std::optional<CoarseMatch> coarseMatch(const MatchTask &task, const FeatureMatrix &frames);

} // namespace earmark
