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

/// A page taken apart: its transcript and what is said about it.
struct PageParts
{
    PagePart transcript; ///< the whole text where no heading and no speaker says where it begins
    QString head; ///< all above the first heading
    QString description;
    PagePart other; ///< the first transcript that differs from it
    qsizetype others = 0;
    qsizetype linesBefore = 0; ///< that only the first speaker tells from the transcript
    qsizetype linesBelow = 0; ///< the transcript, which belong to nothing else that is known
    qsizetype firstBelow = 0; ///< the line in which they begin
};

/// Takes a page apart at its headings. Of transcripts that differ, such as an extract and the
/// whole, the longest is taken. Where no heading says where it is, it begins with the first speaker
/// or time. It ends at a heading below which nobody speaks as they did above. `choices` are those
/// of SpeakerLines.
PageParts partsOf(const QString &page, const QHash<QString, bool> &choices);

} // namespace earmark
