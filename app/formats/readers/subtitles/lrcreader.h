// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether a line of lyrics stands near the beginning.
bool isLrc(QStringView text);

/// Reads LRC, and the word times of enhanced LRC. A line ends where an empty one says, or where the
/// next begins; `offset` moves all.
Draft readLrc(QStringView text);

} // namespace earmark
