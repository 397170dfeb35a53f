// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// Takes white space off the ends of the text and makes each run of it inside one space; a line
/// break stays only before a dash of dialogue. The timed pieces move along.
void tidy(Cue &cue);

/// Replaces the timed pieces of `cue` by its words, with the times the pieces give them. Gives how
/// many words lost a time that went backwards.
qsizetype splitWords(Cue &cue);

} // namespace earmark
