// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/passes/task.h"

namespace earmark {

/// The result of aligning the episode with its text.
struct Match
{
    SearchPath path; ///< in frames of ten milliseconds
    SearchPath secondOpinion; ///< the path found without models of phonemes
    std::vector<float> modelCosts; ///< of each frame, by models of phonemes; 0 in pauses
    std::vector<float> freeCosts; ///< the same if any phonemes might be said
    std::vector<TractWarp> warps; ///< of the voices
    /// How much better the text fits than the text backwards; see CoarseMatch.
    double evidence = 0;
};

/// Searches from coarse to fine: first the vocal tracts of the voices, then narrower and narrower
/// bands, then with models of the episode's own phonemes. Nothing if stopped or if no path exists.
std::optional<Match> match(const SpeechTemplate &speech, const Hearing &hearing,
                           const QList<MatchAnchor> &anchors, const MatchGoOn &goOn);

} // namespace earmark
