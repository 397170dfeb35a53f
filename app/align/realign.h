// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"

namespace earmark {

/// Aligns what lies around a line again, as when the listener has moved it: `known` with other
/// times there. `transcript` has its pins.
Result<Alignment> realign(const QString &audioPath, const Transcript &transcript,
                          const Alignment &known, CueId around, const GoOn &goOn);

} // namespace earmark
