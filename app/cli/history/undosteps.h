// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace earmark {

/// Undoes the last `steps` acts of an episode. Errors: there are fewer; one can't be undone, then
/// those after it are.
Result<> undoSteps(Database &database, const Episode &episode, qsizetype steps);

} // namespace earmark
