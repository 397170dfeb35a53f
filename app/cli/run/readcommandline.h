// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <variant>

namespace earmark {

/// Parses the arguments, with the program's name first. Any Error means wrong usage (exit 2).
Result<std::variant<CommandLine, Notice>> readCommandLine(const QStringList &arguments);

/// Whether these arguments need no display.
bool isForTerminal(const QStringList &arguments);

/// Whether the command needs fonts, so that it runs with a QGuiApplication.
bool needsFonts(const QStringList &arguments);

} // namespace earmark
