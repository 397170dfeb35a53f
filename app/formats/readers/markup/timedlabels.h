// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/markup/timedpieces.h"

namespace earmark {

/// Tells the cites and times that say who speaks and when from those that are said: these become
/// text. Afterwards a Time that has no `begin` cannot be read.
void tellLabels(QList<TimedPiece> &pieces);

/// Whether a text is nothing but what may stand between a name and its time.
bool isJoint(QStringView text);

/// Whether pieces whose labels are told are a transcript.
bool areTimed(const QList<TimedPiece> &pieces);

} // namespace earmark
