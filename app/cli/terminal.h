// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/kept/keptepisode.h"
#include "cli/printing/printing.h"
#include "formats/registry.h"

namespace earmark {

/// The exit code of what a command returned, after printing its error to stderr.
int exitCodeOf(const Result<> &result);

/// Prints help or version and returns the exit code, which tells if printing to a file failed.
int announce(const Notice &notice);

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

Result<> listEpisodes(const CommandLine &line);

} // namespace earmark
