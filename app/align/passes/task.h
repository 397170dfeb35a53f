// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/speechtemplate.h"
#include "align/match/viterbi.h"

#include <QList>

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

/// The text and the sound that all passes compare.
struct MatchTask
{
    const SpeechTemplate &speech;
    const Hearing &hearing;
    const QList<MatchAnchor> &anchors;
    const MatchGoOn &goOn;

    /// Reports one pass as the part from…to of the whole progress.
    std::function<bool(double)> progress(double from, double to) const;
};

/// The features of the sound, with the factors of one frame each.
FeatureMatrix featuresOf(const Hearing &hearing, std::span<const TractWarp> warps);

/// The features of the sound, each frame with the inverse factor of its voice on the path and
/// normalised with the others of that voice, so that all voices share one model of each phoneme.
FeatureMatrix framesByVoice(const MatchTask &task, const SearchPath &path,
                            const std::vector<int> &voiceOfRow,
                            std::span<const TractWarp> warpOfVoice);

/// The band without what the anchors rule out, for groups of `factor` frames and rows.
SearchBand anchored(SearchBand band, const QList<MatchAnchor> &anchors, int factor);

/// The path for groups of `factor` frames and rows. The inverse of stretched().
SearchPath shrunk(const SearchPath &path, int factor, int rows);

} // namespace earmark
