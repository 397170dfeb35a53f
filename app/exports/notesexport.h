// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/episode.h"
#include "notes/annotation.h"

#include <QMap>

namespace earmark {

/// What an export of an episode's notes is made of.
struct NotesDocument
{
    Episode episode;
    QByteArray cover;
    QStringList speakers;
    QList<Annotation> annotations; ///< in the order of time
    QMap<int, QString> meanings; ///< of the colours
};

/// Markdown with front matter, a call-out per note, and the note's key as ^id.
QString notesAsMarkdown(const NotesDocument &document);

/// An earlier export with `fresh` notes: what stands outside the marks of the notes stays as it is,
/// as do keys of the front matter that are not ours. Without marks, the notes go to the end.
QString mergeIntoExisting(const QString &existing, const QString &fresh);

/// One self-contained HTML file: no outside request, light and dark, prints well.
QString notesAsHtml(const NotesDocument &document);

/// A stable file name without suffix, made of show and title, good on every file system.
QString exportFileName(const Episode &episode);

/// earmark://episode/KEY?t=BEGIN,END in seconds with up to three decimals.
QUrl earmarkLink(const Episode &episode, TimeSpan span);
/// The episode's page with #t=BEGIN,END (Media Fragments URI 1.0, section 4.2.1), or empty when it
/// has none.
QUrl pageLink(const Episode &episode, TimeSpan span);

/// Writes the notes whole or not at all to `path`, in the format "md" or "html".
/// Markdown goes into an existing file as mergeIntoExisting() says, unless that holds another
/// episode's notes; HTML replaces only a file that was exported before.
Result<> writeNotesTo(const NotesDocument &document, const QString &path, const QString &format);

/// The same where a format and a path were chosen apart; gives the path written. Without a format
/// the suffix of `path` says it; with one, `path` gets its suffix where it has another.
Result<QString> writeNotes(const NotesDocument &document, const QString &path,
                           const QString &format = {});

} // namespace earmark
