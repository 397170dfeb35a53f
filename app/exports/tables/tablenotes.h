// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

// Tables with a row for each note, of one or several episodes. No field begins a formula: see
// formats/input/formulas.h.

/// Everything that is known, as CSV (RFC 4180).
QByteArray notesAsCsv(const QList<NotesDocument> &documents);

/// CSV as Readwise imports it (“Import highlights via CSV”): tags stand before the note as .tag,
/// the location is a second.
QByteArray notesAsReadwise(const QList<NotesDocument> &documents);

/// CSV for programs of qualitative research, such as MAXQDA and NVivo: begin, end, speaker, text.
QByteArray notesAsCodings(const QList<NotesDocument> &documents);

/// Cards for Anki, separated by tabs, with the headers of Anki 2.1.54: the note asks and the words
/// answer; without a note, the words alone.
QByteArray notesAsAnki(const QList<NotesDocument> &documents);

} // namespace earmark
