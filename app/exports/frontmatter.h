// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earmark {

/// Text as a double-quoted scalar of YAML, which is a string of JSON too.
QString yamlText(const QString &text);
/// A list of such, on one line.
QString yamlList(const QStringList &texts);

/// How many characters of a document its front matter takes, with both lines of dashes; 0 without.
qsizetype frontMatterLength(QStringView document);

/// What a key of the front matter says, as written but without quotes; empty when it is not there.
QString frontMatterValue(const QString &document, const QString &key);

/// `existing` with the keys of `fresh` brought up to date. Every other line stays as it is, and
/// tags are only added: who wrote a tag cannot be told. Both with their lines of dashes.
QString mergedFrontMatter(const QString &existing, const QString &fresh);

} // namespace earmark
