// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/draft/draft.h"

namespace earmark {

/// Makes a transcript of what a reader has collected: names and Markdown taken off the text, lines
/// in order, each with an end, split into words. An Error when there is no text in it, or more of
/// it than any episode has.
Result<Reading> finish(Draft draft, const QString &format, const ReadOptions &options);

} // namespace earmark
