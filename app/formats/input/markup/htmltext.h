// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace earmark {

/// Whether `text` begins as HTML does.
bool isHtml(QStringView text);

/// Whether an element of that name parts what is in it from what is around it.
bool isBlock(QLatin1StringView name);

/// Whether it is h1 to h6.
bool isHeading(QLatin1StringView name);

/// Whether nothing in a page parts its lines, as in plain text with a few tags: then the line
/// breaks of the source do.
bool keepsLineBreaks(QStringView html);

/// The text of a page, and for each of its lines the line of the page it begins in, from 1.
struct HtmlText
{
    QString text;
    QList<qsizetype> lines;
    QString language; ///< as the page tells it
};

/// The text of a page as one would type it: blocks parted by blank lines, headings after #, items
/// of lists after •, a row of a table in a line, what is said of a term behind it and a colon.
/// Scripts and styles are not text. An Error when it is too large or nests too deep.
Result<HtmlText> textOfHtml(const QString &html);

} // namespace earmark
