// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/notesexport.h"

namespace earmark {

// What every form of the export says in the same words.

/// 12:34, or 1:02:03 from an hour on; whole seconds, rounded down.
QString clockText(milliseconds time);

/// What an annotation is cited by within its document: n-KEY.
QString annotationAnchor(const Annotation &annotation);

/// The name of a highlight's colour; nothing for a bookmark, or when the document does not name it.
QString meaningOf(const NotesDocument &document, const Annotation &annotation);

/// The episode's title, or the name of its file.
QString titleOf(const Episode &episode);

} // namespace earmark
