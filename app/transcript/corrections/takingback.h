// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/corrections/corrections.h"

namespace earmark {

/// The text with the original wording at some of its corrections: words get back their ids and
/// times, and lines that are gone come back. A line of new words only is removed. Speakers and
/// turns stay as they are.
Transcript withOriginal(Transcript now, const Original &original,
                        const CorrectedPlaces &corrections);

} // namespace earmark
