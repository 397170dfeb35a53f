// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

// Notes as marks on the sound, and as plain text.

/// WebVTT with a chapter for each note; where the episode comes from stands in a comment. A moment
/// lasts until the next note, at most five seconds.
QString notesAsChapters(const NotesDocument &document);

/// Labels for Audacity: begin, end and text, separated by tabs.
QString notesAsLabels(const NotesDocument &document);

/// Plain text: what is known of the episode, then each note in a paragraph.
QString notesAsText(const NotesDocument &document);

} // namespace earmark
