// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace earmark {

/// Whether `text` begins as HTML does.
bool isHtml(QStringView text);

/// The text of a page, and for each of its lines the line of the page it begins in, from 1.
struct HtmlText
{
    QString text;
    QList<qsizetype> lines;
};

/// The text of a page as one would type it: blocks parted by blank lines, headings after #, items
/// of lists after •. Scripts and styles are not text. An Error when it is too large or nests too
/// deep.
Result<HtmlText> textOfHtml(const QString &html);

} // namespace earmark
