// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// Whether a note is words alone, without a sign that Markdown would take for more.
bool isPlain(const QString &note);

/// A note as Markdown, kept as it was typed, but for what would reach out of it: HTML, which reads
/// as text, and a fence or a comment that is left open.
QString keptMarkdown(const QString &note);

} // namespace earmark
