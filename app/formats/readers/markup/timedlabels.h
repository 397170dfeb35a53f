// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/markup/timedpieces.h"

namespace earmark {

/// Finds the cites and times that are labels; all others, which are a part of what is said, become
/// text. A Time that is left without `begin` is unreadable.
void tellLabels(QList<TimedPiece> &pieces);

/// Whether a text has only what may stand between a name and its time: spaces, colons, brackets.
bool isJoint(QStringView text);

/// Whether the pieces are a transcript. Call tellLabels() first.
bool areTimed(const QList<TimedPiece> &pieces);

} // namespace earmark
