// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/match/passes.h"
#include "transcript/alignment.h"

namespace earmark {

/// Times, confidence and gaps from a match of a transcript's script.
Alignment readOut(const Transcript &transcript, const Script &script, const SpeechTemplate &speech,
                  const Hearing &hearing, const Match &match);

} // namespace earmark
