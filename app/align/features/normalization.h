// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/featurematrix.h"

namespace earmark {

/// Cepstral mean and variance normalisation (Viikki & Laurila 1998) of each group of rows, for
/// example all rows of one voice. `groups` has a number from 0 for every row; a negative one means
/// that the row is not counted, and is normalised by the average of all groups. Small groups are
/// smoothed towards that average.
void normalizeGroups(FeatureMatrix &features, std::span<const int> groups);

/// The same over the five seconds around each row, so that the room and the microphone may change.
/// Silent rows are not counted. Half of the deviation comes from the whole recording.
void normalizeSliding(FeatureMatrix &features, const std::vector<quint8> &silent);

} // namespace earmark
