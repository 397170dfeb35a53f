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
    /// How much better the text fits than the text backwards, which has the same sounds and says
    /// something else: in standard deviations of a frame that has speech and a place in the text.
    /// If the costs of the paths leave a doubt, heldOutFit() counts too.
    double evidence = 0;
};

/// Searches the whole matrix of text and sound, with many frames at a time. First for a path on
/// which every frame may have any vocal tract, then along it for the vocal tract of each voice.
/// `frames` are the features of the sound. Nothing if stopped or if no path exists.
std::optional<CoarseMatch> coarseMatch(const MatchTask &task, const FeatureMatrix &frames);

} // namespace earmark
