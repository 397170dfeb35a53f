// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

namespace earmark {

/// The transcript of an episode in the library, as it is shown in the window: corrected, with the
/// best times known. `asked` as for findEpisode(). Nothing if `asked` can only be a file. Errors:
/// no episode is called that, or it has no transcript; the database's.
Result<std::optional<Reading>> findKeptReading(const QString &dataFolder, const QString &asked);

} // namespace earmark
