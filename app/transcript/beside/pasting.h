// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"

namespace earmark {

/// Writes `text` over a passage. Words that are the same in both stay, with their ids and times,
/// and tell which of the others belong to which line. A line of which nothing is left is removed.
Transcript withPasted(Transcript transcript, const TextRange &selected, const QString &text);

} // namespace earmark
