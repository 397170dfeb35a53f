// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// Which part of the shorter text stands in the longer one too, 0…1, whatever their signs, lines
/// and names are. Texts of one recording are alike, also when both have errors.
double likeness(const Transcript &one, const Transcript &other);

/// How many words are said.
qsizetype wordCount(const Transcript &transcript);

} // namespace earmark
