// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

/// Markdown with front matter, a call-out per note, and the note's key as ^id, for Obsidian.
QString notesAsMarkdown(const NotesDocument &document);

/// Markdown that every reader shows alike: headings, quotes, paragraphs; no front matter.
QString notesAsPlainMarkdown(const NotesDocument &document);

/// A page for Logseq: properties, then a block for each note with `id::`.
QString notesAsLogseq(const NotesDocument &document);

} // namespace earmark
