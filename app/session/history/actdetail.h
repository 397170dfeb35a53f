// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/act.h"

namespace earmark {

/// What an act changed, in a few words: “IZIA” → “Isia” (5 lines). Empty if there is nothing to add
/// to its name.
QString detailOf(const Act &act);

} // namespace earmark
