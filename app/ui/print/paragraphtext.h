// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"
#include "ui/print/printed.h"

#include <QTextLayout>

namespace earmark {

/// A note and its place in the transcript.
struct PlacedNote
{
    int number = 0; ///< as printed: 1, 2, …; 0 for a highlight without a note
    Annotation note;
    std::optional<TextRange> place; ///< nothing if only its time is known, and no line has it
};

/// The notes in the order of the text, numbered. Those without words stand at the line of their
/// time.
QList<PlacedNote> placedNotes(const Printed &printed, PrintStyle::Notes where);

/// A paragraph of a transcript for printing: passages are coloured and have their notes' numbers.
struct ParagraphText
{
    struct Reference
    {
        qsizetype offset = 0; ///< in the text, of the number
        qsizetype note = 0; ///< an index into the placed notes
    };

    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<Reference> references;
};

/// The paragraph of rows `first` to `last`.
ParagraphText paragraphText(const Transcript &transcript, qsizetype first, qsizetype last,
                            const QList<PlacedNote> &notes, const Theme &theme);

} // namespace earmark
