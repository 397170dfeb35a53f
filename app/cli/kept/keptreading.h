// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "library/library.h"

namespace earmark {

/// The transcript of an episode as it is shown in the window: corrected, with the best times known.
/// Errors: it has none; the database's.
Result<Reading> keptReading(const Library &library, const Episode &episode);

} // namespace earmark
