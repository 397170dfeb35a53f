// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace earmark {

/// Escapes text for Markdown, on one line: line breaks become character references, web addresses
/// become links.
QString markdownLine(const QString &text);

/// The same for several lines: an empty line separates paragraphs, other line breaks become hard
/// breaks.
QString markdownText(const QString &text);

/// The web addresses in a text, without punctuation at their ends.
QStringList addressesIn(const QString &text);

/// [text](url). `text` must already be Markdown.
QString markdownLink(const QString &text, const QUrl &url);

} // namespace earmark
