// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <limits>

namespace earmark {

/// A command of the terminal.
struct Command
{
    enum class Writes : qint8 { Nothing, Transcript, Notes };
    static constexpr qsizetype any = std::numeric_limits<qsizetype>::max();

    QString name; ///< empty: opens the window
    QStringList options = {}; ///< beside --data-dir, --help and --version
    int (*run)(const CommandLine &line) = nullptr; ///< gives the exit code
    qsizetype minOperands = 0;
    qsizetype maxOperands = 0;
    Writes writes = Writes::Nothing; ///< to -o, in a format that is known
    Result<> (*check)(const CommandLine &line) = nullptr; ///< for wrong usage; may be none
};

/// All, the window's first.
const QList<Command> &commands();

/// The window's if there is no such command.
const Command &commandCalled(const QString &name);

} // namespace earmark
