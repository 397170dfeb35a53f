// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// The shells that know how to complete the terminal's commands.
QStringList completedShells();

/// A script for the shell that completes commands, options, formats and files. The shell must be
/// one of completedShells().
QString completionScript(const QString &shell);

/// Prints the script for the shell that is named.
Result<> writeCompletions(const CommandLine &line);

} // namespace earmark
