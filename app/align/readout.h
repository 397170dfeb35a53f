// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/passes/passes.h"
#include "transcript/alignment.h"

namespace earmark {

/// Turns a match into the times and confidence of each line and the untranscribed gaps.
Alignment readOut(const Transcript &transcript, const Script &script, const SpeechTemplate &speech,
                  const Hearing &hearing, const Match &match);

} // namespace earmark
