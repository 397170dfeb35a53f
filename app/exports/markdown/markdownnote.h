// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// Whether a note has no characters that mean something to Markdown.
bool isPlain(const QString &note);

/// A note as Markdown, as it was typed, except for what would affect the text after it: HTML is
/// escaped, open fences are closed, and an unpaired %% or $$ is escaped.
QString keptMarkdown(const QString &note);

} // namespace earmark
