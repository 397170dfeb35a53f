// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// Runs a terminal command and returns the exit code. Errors go to stderr. Needs a
/// QCoreApplication.
int runInTerminal(const CommandLine &line);

} // namespace earmark
