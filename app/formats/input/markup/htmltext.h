// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace earmark {

/// Whether `text` begins like HTML.
bool isHtml(QStringView text);

/// Whether an element of that name separates its text from the text around it.
bool isBlock(QLatin1StringView name);

/// Whether the element is h1 to h6.
bool isHeading(QLatin1StringView name);

/// Whether the line breaks of the source count, because no element breaks lines: plain text with a
/// few tags.
bool keepsLineBreaks(QStringView html);

/// The text of a page, and for each of its lines the line of the source, counted from 1.
struct HtmlText
{
    QString text;
    QList<qsizetype> lines;
    QString language; ///< the `lang` attribute; empty without one
};

/// The text of a page as one would type it: blank lines between blocks, # before headings, • before
/// list items, a table row on one line, "term: description". Without scripts and styles. An Error
/// if the page is too large or nested too deep.
Result<HtmlText> textOfHtml(const QString &html);

} // namespace earmark
