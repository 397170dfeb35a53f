// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace earmark {

/// A part of a page: its kind and the positions of its text in the page.
struct PageSection
{
    enum class Kind { Head, Description, Transcript, Other };

    Kind kind = Kind::Head;
    qsizetype begin = 0; ///< behind the heading
    qsizetype end = 0; ///< at the next heading
    qsizetype line = 1; ///< the line of the page in which the text begins, counted from 1

    QStringView in(QStringView page) const { return page.sliced(begin, end - begin); }
};

/// Cuts a page at lines that consist of a known heading (Description, Transcription, Share, …, in
/// several languages). The first section is the head, which may be empty. A page without such
/// headings is all head.
QList<PageSection> sectionsOf(QStringView page);

} // namespace earmark
