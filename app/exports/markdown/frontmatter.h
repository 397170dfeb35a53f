// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earmark {

/// Text as a double-quoted YAML scalar, which is also a valid JSON string.
QString yamlText(const QString &text);
/// A list of yamlText(), on one line.
QString yamlList(const QStringList &texts);

/// The length of a document's front matter in characters, with both lines of dashes; 0 without one.
qsizetype frontMatterLength(QStringView document);

/// The value of a key in the front matter, as written but without quotes; empty if it is missing.
QString frontMatterValue(const QString &document, const QString &key);

/// `existing` with the keys of `fresh` updated; both include their lines of dashes. Other lines
/// stay as they are. Tags are only added, never removed, because the listener may have written
/// them.
QString mergedFrontMatter(const QString &existing, const QString &fresh);

} // namespace earmark
