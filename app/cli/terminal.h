// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "formats/registry.h"
#include "library/library.h"

#include <QJsonArray>

namespace earmark {

/// Runs a terminal command and returns the exit code. Errors go to stderr. Needs a
/// QCoreApplication.
int runInTerminal(const CommandLine &line);

/// Prints help or version and returns the exit code, which tells if printing to a file failed.
int announce(const Notice &notice);

/// Prints one sentence to stderr, after the program's name.
void complain(const Error &error);

/// A progress bar on a terminal; prints nothing elsewhere.
class ProgressBar
{
    Q_DISABLE_COPY_MOVE(ProgressBar)

public:
    ProgressBar() = default;
    ~ProgressBar();

    void show(double progress);

private:
    int m_percent = -1;
};

/// Reads the transcript at `path` ("-" is standard input) and prints warnings about repairs.
/// Errors: the file can't be read, is too large, or has no transcript.
Result<Reading> readInput(const QString &path, const ReadOptions &options = {});
/// Writes a file; "-" is standard output. Error: it can't be written.
Result<> writeOutput(const QByteArray &bytes, const QString &path);
/// Prints a list as JSON or as a table. Error: it can't be printed.
Result<> printList(bool asJson, const QJsonArray &json, const QString &table);

/// Finds an episode by key, number, path, or the beginning of its title if that is unique. Errors:
/// there is none, or more than one; the database's.
Result<Episode> findEpisode(const Library &library, const QString &asked);

Result<> exportNotes(const CommandLine &line);
Result<> listEpisodes(const CommandLine &line);

} // namespace earmark
