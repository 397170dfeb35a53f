// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A part of a page, and the line of the page in which it begins, counted from 1.
struct PagePart
{
    QString text;
    qsizetype line = 1;
};

/// The parts of a copied web page between its headings, as text with its line breaks.
struct PageSections
{
    QString head; ///< all before the first heading
    QString description; ///< the first one that says something
    QList<PagePart> transcripts; ///< in order, each once
};

/// Cuts a page at lines that are nothing but a heading (Description, Transcription, Share, …, in
/// several languages). A page without such headings is all head.
PageSections sectionsOf(QStringView page);

} // namespace earmark
