// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "library/library.h"

namespace earmark {

/// The transcript of an episode as it is shown in the window: corrected, with the best times known.
/// Errors: it has none; the database's.
Result<Reading> keptReading(const Library &library, const Episode &episode);

/// The same text, and under which id it is stored.
struct KeptText
{
    Transcript transcript;
    TranscriptId id{};
};

/// Empty for an episode without a transcript. Errors: the database's.
Result<KeptText> keptText(const Library &library, const Episode &episode);

} // namespace earmark
