// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "core/result.h"

namespace earmark {

/// Turns each of the line's files into another format. Where one fails the others are still done,
/// and the Error is of the last that did.
Result<> convertTranscripts(const CommandLine &line);

/// Prints the formats that are read and written, one a line or as JSON.
Result<> listFormats(const CommandLine &line);

} // namespace earmark
