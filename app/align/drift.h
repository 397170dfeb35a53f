// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"

namespace earmark {

/// Checks in a few places whether the times of a transcript fit this copy of the episode. Returns
/// the first place where they do not, for example after an inserted advert, or the end of the
/// recording if the text goes on after it; nothing if the times fit or the check is inconclusive.
/// Error: only when stopped.
Result<std::optional<milliseconds>> findDrift(const QString &audioPath,
                                              const Transcript &transcript, milliseconds duration,
                                              const GoOn &goOn);

} // namespace earmark
