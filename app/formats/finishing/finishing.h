// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

/// Turns what a reader has collected into a transcript: takes names and Markdown off the text,
/// sorts the lines, ends each, and splits it into words. An Error if there is no text, or more than
/// any episode has.
Result<Reading> finish(Draft draft, const QString &format, const ReadOptions &options);

} // namespace earmark
