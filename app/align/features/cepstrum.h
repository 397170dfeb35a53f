// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"
#include "align/features/spectrogram.h"

namespace earmark {

/// The factor of vocal tract length normalisation (Lee & Rose, "A frequency warping approach to
/// speaker normalization", 1998). 1 changes nothing.
using TractWarp = float;

/// Mel-frequency cepstral coefficients (Davis & Mermelstein 1980): 32 triangular filters from 80 to
/// 7200 Hz, the first `coefficients`, at most 20, liftered. `warps` has one factor per frame, by
/// which frequencies are multiplied; the highest ones less, so that they stay below half of 16 kHz.
FeatureMatrix melCepstra(const Spectrogram &sound, std::span<const TractWarp> warps,
                         int coefficients = 13);

/// The features to compare: the coefficients without the loudness, then the slopes of all of them
/// over three frames to either side (Furui 1986).
FeatureMatrix withSlopes(const FeatureMatrix &cepstra);

} // namespace earmark
