// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// Trims the text and turns each run of white space into one space, or into a line break before a
/// dash of dialogue. Moves the timed pieces along.
void tidy(Cue &cue);

/// Replaces the timed pieces of `cue` by its words, which get their times from the pieces. Returns
/// how many words lost a time because it went backwards.
qsizetype splitWords(Cue &cue);

} // namespace earmark
