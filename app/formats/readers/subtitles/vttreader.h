// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/subtitles/vttfile.h"

namespace earmark {

/// Reads WebVTT. A cue of several voices becomes one line for each, with the same times; a line
/// without a voice continues the last one. The lenient rules also take names in the text for
/// speakers if there are no voices, and read captions that roll up only once.
Draft readVtt(QStringView text, VttRules rules = VttRules::Lenient);

} // namespace earmark
