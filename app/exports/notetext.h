// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/notesexport.h"

namespace earmark {

// Text that all export formats share.

/// 12:34, or 1:02:03 from an hour on; whole seconds, rounded down.
QString clockText(milliseconds time);

/// The id of an annotation within its document: n-KEY.
QString annotationAnchor(const Annotation &annotation);

/// The meaning of a highlight's colour; empty for a bookmark or if the document has none for it.
QString meaningOf(const NotesDocument &document, const Annotation &annotation);

/// The episode's title, or the name of its file.
QString titleOf(const Episode &episode);

} // namespace earmark
