// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

// Commands that change the library. While a window has it open, they fail unless they say
// otherwise: it would not notice. Further errors: the database's, and those of reading the files.

/// `earmark add`: puts a recording into the library, with its transcript if one is given, and
/// prints its key. Also an error if the transcript would replace a corrected one, unless --anyway.
Result<> addRecording(const CommandLine &line);
/// `earmark speakers`: lists who speaks in an episode, with their share, after renaming those of
/// --set.
Result<> listSpeakers(const CommandLine &line);
/// `earmark restore`: see restoreFrom().
Result<> restoreLibrary(const CommandLine &line);
/// `earmark search`: prints the lines of the library in which something is found. Brings the index
/// up to date first; that is no change that a window would have to notice, so it may be open.
Result<> searchLibrary(const CommandLine &line);
/// `earmark history`: lists what was done to an episode, the oldest first, after undoing the steps
/// of --undo.
Result<> listHistory(const CommandLine &line);

} // namespace earmark
