// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// How much of the shorter text is also in the longer one, 0…1, ignoring punctuation, line breaks
/// and speaker names. Texts of the same recording are alike even if both contain errors.
double likeness(const Transcript &one, const Transcript &other);

/// The number of words.
qsizetype wordCount(const Transcript &transcript);

} // namespace earmark
