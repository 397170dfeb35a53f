// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/beside/pairing.h"

namespace earmark {

class TextWords;

/// Finds where the words of two texts differ. `same` is for each word of the first the same word in
/// the second, or -1; `cuts` is for each line of the first its first word in the second, and the
/// number of all words.
void findDifferences(const TextWords &first, const TextWords &second, const QList<qsizetype> &same,
                     const QList<qsizetype> &cuts, Pairing &pairing);

} // namespace earmark
