// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace earmark {

/// Text as Markdown that reads as nothing but that text, on one line: a line break becomes a
/// character reference. Web addresses become links.
QString markdownLine(const QString &text);

/// The same for text of several lines: an empty line parts paragraphs, other breaks are hard
/// breaks.
QString markdownText(const QString &text);

/// The web addresses in a text, without the stops that end its sentences.
QStringList addressesIn(const QString &text);

/// [text](url), the text being Markdown already.
QString markdownLink(const QString &text, const QUrl &url);

} // namespace earmark
