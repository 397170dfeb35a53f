// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/edit.h"

namespace earmark {

/// How an alignment changes with the lines: each word takes its time along, and a line is said from
/// its first timed word to its last. New words have no time. A line keeps its begin and its end as
/// long as it keeps the words there.
QList<CueTimesChange> movedTimes(const QList<LinesChange> &lines, const Alignment &alignment);

} // namespace earmark
