// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/speechtemplate.h"
#include "align/match/viterbi.h"

namespace earmark {

/// What was heard: the episode's sound, and where it is silent.
struct Hearing
{
    Spectrogram sound;
    std::vector<quint8> silent;
};

/// Told the part of the matching that is done; whether to go on.
using MatchGoOn = std::function<bool(double)>;

/// A time that is known beforehand: the row begins within `tolerance` frames of `frame`.
struct MatchAnchor
{
    int row = 0;
    int frame = 0;
    int tolerance = 0;
};

/// The episode laid against its text.
struct Match
{
    SearchPath path; ///< of ten milliseconds
    std::vector<float> costs; ///< of each frame at its place; 0 in pauses
    SearchPath secondOpinion; ///< the path without the models of phonemes
    std::vector<TractWarp> warps; ///< of the voices
    /// What the coarse search costs less than with the text backwards, for each frame: the
    /// likelihood ratio against a text that has the same sounds and says something else.
    double evidence = 0;
};

/// From coarse to fine: the vocal tracts of the voices, then ever narrower bands, then models of
/// the episode's own phonemes. Nothing when it was stopped or there is no way.
std::optional<Match> match(const SpeechTemplate &speech, const Hearing &hearing,
                           const QList<MatchAnchor> &anchors, const MatchGoOn &goOn);

} // namespace earmark
