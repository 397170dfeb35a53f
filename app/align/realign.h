// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"

namespace earmark {

/// Aligns the lines around `around` again, after the listener has moved it. Returns `known` with
/// new times there. `transcript` has its pins applied. Errors are those of align().
Result<Alignment> realign(const QString &audioPath, const Transcript &transcript,
                          const Alignment &known, CueId around, const GoOn &goOn);

} // namespace earmark
