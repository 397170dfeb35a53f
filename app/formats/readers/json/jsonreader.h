// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether `text` begins as JSON does, and not as a line with a time in brackets.
bool isJson(QStringView text);

/// Reads Podcasting 2.0 JSON, its other spelling with start, end and text, a bare list of such
/// lines (whose times may be milliseconds), with lines of a sentence or of a word. `text` is used
/// up.
Result<Draft> readJson(QString text);

} // namespace earmark
