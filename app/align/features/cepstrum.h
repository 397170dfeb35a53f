// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"
#include "align/features/spectrogram.h"

namespace earmark {

/// How much longer or shorter a vocal tract is taken to be: vocal tract length normalisation (Lee &
/// Rose, "A frequency warping approach to speaker normalization", 1998). 1 leaves the sound as it
/// is.
using TractWarp = float;

/// Mel-frequency cepstral coefficients (Davis & Mermelstein 1980): 32 triangular filters from 80 to
/// 7200 Hz, the first 13 coefficients, lifted. `warps` has one factor per frame; frequencies are
/// multiplied with it, the highest ones less, so that they stay below half of 16 kHz.
FeatureMatrix melCepstra(const Spectrogram &sound, std::span<const TractWarp> warps);

/// What is compared: the coefficients without the loudness, then the slopes over three frames to
/// either side of all of them (Furui 1986).
FeatureMatrix withSlopes(const FeatureMatrix &cepstra);

} // namespace earmark
