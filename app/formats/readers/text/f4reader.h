// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether lines end in a time between hashes, or nearly all of them in one between brackets.
bool isF4(QStringView text);

/// Reads transcripts of f4 and f5: the time at which it ends stands after what is said,
/// #00:01:02-5#, or [00:01:02] as MAXQDA's do.
Draft readF4(QStringView text);

} // namespace earmark
