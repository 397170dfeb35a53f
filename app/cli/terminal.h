// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "formats/registry.h"

namespace earmark {

/// Runs a terminal command to its end and gives the exit code; sentences of failure go to stderr.
/// A QCoreApplication must exist.
int runInTerminal(const CommandLine &line);

/// Prints help or version and gives the exit code: whoever asks for it into a file wants it there.
int announce(const Notice &notice);

/// Prints one sentence on stderr, with the program's name before it.
void complain(const Error &error);

/// Reads the transcript at `path`, "-" being standard input, and says what was not well in it.
Result<Reading> readInput(const QString &path, const ReadOptions &options = {});
/// Writes a file; "-" is standard output.
Result<> writeOutput(const QByteArray &bytes, const QString &path);

Result<> exportNotes(const CommandLine &line);
Result<> listEpisodes(const CommandLine &line);

} // namespace earmark
