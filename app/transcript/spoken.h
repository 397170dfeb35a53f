// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// The sentence that is said at `moment`, whatever lines it is parted into, and the one before by
/// the same speaker if that has ended within the last two seconds: who keeps a moment has heard it
/// already. Empty where nobody has said anything for two seconds, where nothing is known, and where
/// the times are only estimated.
QString spokenAt(const Transcript &transcript, milliseconds moment);

} // namespace earmark
