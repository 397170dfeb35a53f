// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Sorts the lines by time. A line without a time stays behind the one it follows.
void putInOrder(Draft &draft);

/// Drops lines that are said twice at the same time word for word, as in files joined end to end.
/// Needs the lines in order.
void dropTwins(Draft &draft);

/// Counts the lines that were sorted, and are still there.
void countOutOfOrder(Draft &draft);

/// Ends each line where it says, else where the next later one begins, if that is known.
void closeGaps(Draft &draft);

} // namespace earmark
