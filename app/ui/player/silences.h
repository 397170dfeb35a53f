// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

namespace earmark {

/// Where to continue if `position` is in a silence worth skipping: shortly before the next speech.
/// Nothing during speech, too close to it, before the first speech and after the last.
std::optional<milliseconds> endOfSilence(const SpeechActivity &activity, milliseconds position);

} // namespace earmark
