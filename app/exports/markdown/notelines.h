// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/markedtext.h"

namespace earmark {

// Parts of a Markdown document that its dialects share.

/// The time as a link, then the speaker, the meaning of the colour, and a link to the web page.
QString headlineOf(const NotesDocument &document, const Annotation &annotation);

/// The note and its tags. The tags follow a plain note on its line; after Markdown they get their
/// own paragraph, or they might become part of it.
QString noteWithTags(const Annotation &annotation);

/// `prefix` before each line, without space at the end of an empty one.
QString withPrefix(const QString &text, const QString &prefix);

/// A turn with its speaker and time; its marked words between `mark`.
QString turnAsMarkdown(const NotesDocument &document, const MarkedTurn &turn, const QString &mark);

} // namespace earmark
