// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace earmark {

/// A part of a page, and the line of the page in which it begins, counted from 1.
struct PagePart
{
    QString text;
    qsizetype line = 1;
};

/// The parts of a page: its transcript and what is written about it.
struct PageParts
{
    PagePart transcript; ///< the whole page if no heading and no speaker shows where it begins
    QString head; ///< everything above the first heading
    QString description;
    PagePart other; ///< the first transcript that differs from it
    qsizetype others = 0; ///< how many differ
    qsizetype linesBefore = 0; ///< lines left out above the first speaker
    qsizetype linesBelow = 0; ///< lines left out below the transcript
    qsizetype firstBelow = 0; ///< the line number of the first of them
};

/// Splits a page at its headings. If there are several transcripts, such as an extract and the
/// whole, takes the longest. Without a heading, the transcript begins with the first speaker or
/// time. It ends at a heading below which nobody of it speaks. `choices` as in SpeakerLines.
PageParts partsOf(const QString &page, const QHash<QString, bool> &choices);

} // namespace earmark
