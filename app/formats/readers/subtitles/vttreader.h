// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/subtitles/vttfile.h"

namespace earmark {

/// Reads WebVTT. A cue of several voices becomes a line for each, at the same time; a line without
/// a voice goes on with the last one. Leniently, names in the text are speakers where no voices
/// are, and captions that roll up say each line once.
Draft readVtt(QStringView text, VttRules rules = VttRules::Lenient);

} // namespace earmark
