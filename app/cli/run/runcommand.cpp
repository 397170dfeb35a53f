// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/runcommand.h"

#include "cli/run/commands.h"

namespace earmark {

int runInTerminal(const CommandLine &line)
{
    return commandCalled(line.command).run(line);
}

} // namespace earmark
