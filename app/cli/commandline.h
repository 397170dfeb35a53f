// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"
#include "exports/document/notesdocument.h"

#include <QStringList>

#include <optional>

namespace earmark {

/// The parsed arguments of `earmark`: see the tables of commands and options in cli/run.
struct CommandLine
{
    QString command; ///< its name; empty: open the window
    QString dataFolder; ///< of the library
    QStringList files; ///< operands
    QString transcript;
    QString output;
    QString format; ///< to write: from --to, or from the suffix of `output`
    std::optional<milliseconds> position; ///< where to begin to play
    double speed = 1;
    QString language; ///< of the text to align, BCP 47
    QString from; ///< the format to read as; empty: detect it
    QString encoding; ///< to read as; empty: detect it
    QStringList speakers; ///< labels in the text that are speakers
    QStringList names; ///< for speakers: “Speaker #0=Cécile”
    QStringList notSpeakers; ///< labels that are not
    QString textTemplate; ///< for plain text or notes, or the name of its file
    QString link; ///< where the sound of a player is; empty: in its page
    int undo = 0; ///< steps of the history
    int limit = 100; ///< of lines that are found
    int width = 0; ///< of SubRip's lines; 0: don't break them
    QString report; ///< the file for the report of an alignment or a conversion
    GroupBy by = GroupBy::Time; ///< how notes are grouped
    std::optional<TimeSpan> at; ///< of a note to add; a moment if both ends are alike
    QString quote; ///< the words to mark
    QString text; ///< to write to them
    QStringList tags; ///< of a new note; of those to list, any one
    QString query; ///< words that the notes to list have
    QString show;
    QString episode; ///< that all imported notes belong to; empty: the file says it
    bool all = false; ///< every episode with notes
    bool withTranscript = false;
    bool strict = false;
    bool onlyNamed = false; ///< a line without a name does not belong to the last speaker
    bool resync = false;
    bool onlyNew = false; ///< every new episode of the shows
    bool noPause = false; ///< between requests to a server on this computer
    /// Write the times even if text and sound do not seem to match; replace a corrected transcript.
    bool anyway = false;
    bool apart = false; ///< tell voices apart without the speakers of the transcript
    bool log = false;
    bool json = false;
    bool demo = false;
};

/// A text to print instead of running a command: help or version.
struct Notice
{
    QString text;
};

/// The library file of a data folder.
QString libraryPath(const QString &dataFolder);

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

} // namespace earmark
