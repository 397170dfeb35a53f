// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

namespace earmark {

/// Where to play on when `position` lies in a silence long enough to be skipped: shortly before the
/// sound begins again. Nothing where somebody is heard or soon will be, and before the first sound
/// and after the last, which are left as they are.
std::optional<milliseconds> endOfSilence(const SpeechActivity &activity, milliseconds position);

} // namespace earmark
