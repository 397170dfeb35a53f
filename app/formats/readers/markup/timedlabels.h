// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/markup/timedpieces.h"

namespace earmark {

/// Tells the cites and times that say who speaks and when from those that are said: these become
/// text. Afterwards a Cite has a name without colon and brackets, and a Time that has no `begin`
/// cannot be read.
void tellLabels(QList<TimedPiece> &pieces);

/// Whether pieces whose labels are told are a transcript.
bool areTimed(const QList<TimedPiece> &pieces);

} // namespace earmark
