// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// The sentence said at `moment`, even if it is split into several lines. If it has begun less than
/// two seconds ago, the sentence before by the same speaker is added: that is what a listener who
/// marks the moment has just heard. Empty if nobody has spoken for two seconds, if nothing is
/// known, or if the times are only estimated.
QString spokenAt(const Transcript &transcript, milliseconds moment);

} // namespace earmark
