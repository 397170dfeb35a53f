// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether a line with SubRip's times stands near the beginning.
bool isSrt(QStringView text);

/// Reads SubRip, for which there is no standard: what has a line of times is a cue, and what stands
/// between two such lines is text, but for an index right before the second.
Draft readSrt(QStringView text);

} // namespace earmark
