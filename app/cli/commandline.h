// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace earmark {

/// What one call of `earmark` asks for.
struct CommandLine
{
    enum class Command { Window, Convert, Formats, Export, Episodes, Play, Align };

    Command command = Command::Window;
    QString dataFolder; ///< where the library lies
    QStringList files; ///< operands
    QString transcript;
    QString output;
    QString format; ///< to write: of --to, or told by `output`
    std::optional<milliseconds> position; ///< of --at
    double speed = 1;
    QString language; ///< of the text to align, BCP 47
    QString from; ///< the format to read as; empty: told by the content
    QString encoding; ///< to read as; empty: told by the bytes
    QStringList speakers; ///< labels in the text that are speakers
    QStringList notSpeakers; ///< and that are none
    QString textTemplate; ///< of plain text, or the name of its file
    int width = 0; ///< of SubRip's lines; 0: as they are
    QString report; ///< where the report of an alignment or a conversion goes
    bool strict = false;
    bool onlyNamed = false; ///< a line without a name does not go on with the last speaker
    bool resync = false;
    bool log = false;
    bool json = false;
    bool demo = false;
};

/// A text to print in place of doing anything: help or version.
struct Notice
{
    QString text;
};

/// Reads the arguments, the program's name first. An Error is a fault of usage (exit 2).
Result<std::variant<CommandLine, Notice>> readCommandLine(const QStringList &arguments);

/// Whether these arguments need no display.
bool isForTerminal(const QStringList &arguments);

/// The library file of a data folder.
QString libraryPath(const QString &dataFolder);

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

} // namespace earmark
