// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

/// Everything, for reading it back: see readNotesJson().
QByteArray notesAsJson(const QList<NotesDocument> &documents);

/// Web Annotation Data Model (W3C Recommendation 2017-02-23) as JSON-LD: an AnnotationPage whose
/// items have the sound at its time and the words with what surrounds them as targets.
QByteArray notesAsJsonLd(const QList<NotesDocument> &documents);

/// CSL-JSON for citation programs: each episode, and each note as a place in it.
QByteArray notesAsCsl(const QList<NotesDocument> &documents);

/// The same as BibTeX, UTF-8.
QByteArray notesAsBibtex(const QList<NotesDocument> &documents);

} // namespace earmark
