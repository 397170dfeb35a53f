// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earmark {

/// Tells for every ten milliseconds whether nobody speaks, from their loudness in dB compared with
/// the loud and the quiet parts within ten seconds. Pauses under 50 ms are ignored.
std::vector<quint8> findSilence(const std::vector<float> &loudness);

/// How much every ten milliseconds are a pause: 1 where findSilence() found silence, less where
/// they are a little louder than that, 0 from six dB more on.
std::vector<float> quietness(const std::vector<float> &loudness, const std::vector<quint8> &silent);

/// The mean of each group of `factor` frames.
std::vector<float> pooledQuietness(const std::vector<float> &quiet, int factor);

/// The same as findSilence() for groups of `factor` frames: silent if most of the group is.
std::vector<quint8> pooledSilence(const std::vector<quint8> &silent, int factor);

} // namespace earmark
