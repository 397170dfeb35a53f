// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "core/result.h"

namespace earmark {

/// Converts each input, a file or the transcript of an episode in the library, to another format. Errors: two paths clash, the report, folder or
/// template can't be used, or a file can't be converted; the other files are still converted.
Result<> convertTranscripts(const CommandLine &line);

/// Prints the formats that can be read and written, one per line or as JSON. Error: printing fails.
Result<> listFormats(const CommandLine &line);

} // namespace earmark
