// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "notes/annotation.h"

namespace earmark {

/// Notes of one episode from a file, and what the file says of the episode: any part may be empty.
struct ImportedEpisode
{
    QString key;
    QString title;
    QString show;
    QString page;
    QString mediaPath;
    /// Without ids and episode. A note without key or dates is new; words without an anchor of
    /// theirs have an empty one, to be looked for in the transcript.
    QList<Annotation> notes;
};

/// Notes that were read from a file.
struct ImportedNotes
{
    QString format; ///< “json”, “jsonld”, “readwise”, “snipd”, “audacity” or “stamps”
    QList<ImportedEpisode> episodes;
};

/// Reads notes: those of notesAsJson() and notesAsJsonLd(), and what Readwise (CSV), Snipd
/// (Markdown), PodNotes (Markdown with times), Audacity (labels) and people (a time, then a text)
/// write. Damaged notes are left out, and keys that are not plain. Error: there are no notes in it.
Result<ImportedNotes> readNotes(const QByteArray &bytes);

} // namespace earmark
