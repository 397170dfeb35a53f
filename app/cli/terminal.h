// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// Runs a terminal command to its end and gives the exit code; sentences of failure go to stderr.
/// A QCoreApplication must exist.
int runInTerminal(const CommandLine &line);

/// Prints one sentence on stderr, with the program's name before it.
void complain(const Error &error);

Result<> convertTranscript(const CommandLine &line);
Result<> exportNotes(const CommandLine &line);
Result<> listEpisodes(const CommandLine &line);

} // namespace earmark
