// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/speechtemplate.h"
#include "align/match/viterbi.h"

namespace earmark {

/// The episode's sound, and where it is silent.
struct Hearing
{
    Spectrogram sound;
    std::vector<quint8> silent;
};

/// Gets the progress of the matching, 0…1; returns false to stop.
using MatchGoOn = std::function<bool(double)>;

/// A known time: the row begins within `tolerance` frames of `frame`.
struct MatchAnchor
{
    int row = 0;
    int frame = 0;
    int tolerance = 0;
};

/// The result of aligning the episode with its text.
struct Match
{
    SearchPath path; ///< in frames of ten milliseconds
    std::vector<float> costs; ///< of each frame at its row; 0 in pauses
    SearchPath secondOpinion; ///< the path found without models of phonemes
    std::vector<TractWarp> warps; ///< of the voices
    /// How much cheaper the coarse search is than with the text backwards, for each frame: the
    /// likelihood ratio against another text with the same sounds.
    double evidence = 0;
};

/// Searches from coarse to fine: first the vocal tracts of the voices, then narrower and narrower
/// bands, then with models of the episode's own phonemes. Nothing if stopped or if no path exists.
std::optional<Match> match(const SpeechTemplate &speech, const Hearing &hearing,
                           const QList<MatchAnchor> &anchors, const MatchGoOn &goOn);

} // namespace earmark
