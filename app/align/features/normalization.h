// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"

namespace earmark {

/// Cepstral mean and variance normalisation (Viikki & Laurila 1998) over each group of rows, such
/// as all that one voice says; `groups` has a number from 0 for every row, or a negative one for
/// rows that take no part and are normalised with all the others. Groups of few rows lean on the
/// whole.
void normalizeGroups(FeatureMatrix &features, std::span<const int> groups);

/// The same over what is within five seconds of each row, so that the room and the microphone may
/// change. Rows of `silent` frames do not count. Half of the variance is that of the whole.
void normalizeSliding(FeatureMatrix &features, const std::vector<quint8> &silent);

} // namespace earmark
