// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QBitArray>

namespace earmark {

/// The rows at which a paragraph begins within a turn. Long turns are split into paragraphs of
/// about 60 to 90 words, at the ends of sentences and there at the longest pause. A turn with
/// paragraphs of its own keeps only these.
QBitArray paragraphBegins(const Transcript &transcript);

} // namespace earmark
