// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Sorts the lines by time. A line without a time stays behind its predecessor.
void putInOrder(Draft &draft);

/// Drops lines with the same text at the same time, as in files joined end to end. The lines must
/// be in order.
void dropTwins(Draft &draft);

/// Counts the lines that putInOrder() moved and dropTwins() kept.
void countOutOfOrder(Draft &draft);

/// Ends each line without an end where the next later one begins, if that is known.
void closeGaps(Draft &draft);

} // namespace earmark
