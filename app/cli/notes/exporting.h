// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// `earmark export`: writes the notes of episodes to a file, or to a folder with a file for each.
/// Errors: an episode is not found; the format does not hold several; those of writeNotesTo().
Result<> exportNotes(const CommandLine &line);

} // namespace earmark
