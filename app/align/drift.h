// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"

namespace earmark {

/// Listens in a few places whether a timed transcript says when its lines are heard in this copy of
/// the episode. Answers where it first does not, as after an advert that was put in, or where the
/// recording ends before the text; nothing when all is well or it cannot be told.
Result<std::optional<milliseconds>> findDrift(const QString &audioPath,
                                              const Transcript &transcript, milliseconds duration,
                                              const GoOn &goOn);

} // namespace earmark
