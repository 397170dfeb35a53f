// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exports/document/notesdocument.h"

namespace earmark {

/// Markdown with front matter, a call-out per note, and the note's key as ^id.
QString notesAsMarkdown(const NotesDocument &document);

/// Replaces the notes in an earlier export by those of `fresh`. Keeps all text outside the marks of
/// the notes, and front matter keys that are not ours. Without marks, appends the notes.
QString mergeIntoExisting(const QString &existing, const QString &fresh);

/// One self-contained HTML file: loads nothing from outside, has light and dark colours, prints
/// well.
QString notesAsHtml(const NotesDocument &document);

/// A stable file name without suffix, made of show and title, valid on every file system.
QString exportFileName(const Episode &episode);

/// earmark://episode/KEY?t=BEGIN,END in seconds with up to three decimals.
QUrl earmarkLink(const Episode &episode, TimeSpan span);
/// The episode's page with #t=BEGIN,END (Media Fragments URI 1.0, section 4.2.1); empty if it has
/// no page.
QUrl pageLink(const Episode &episode, TimeSpan span);

/// Writes the notes to `path` atomically, in the format "md" or "html". Markdown is merged into an
/// existing file, see mergeIntoExisting(); HTML replaces it. Errors: the existing file is not
/// UTF-8, has another episode's notes or (HTML) was not exported by Earmark; reading or writing
/// fails.
Result<> writeNotesTo(const NotesDocument &document, const QString &path, const QString &format);

/// A file to write notes to, and in which format.
struct NotesFile
{
    QString path;
    QString format;
};

/// For a format and a path that may not match. Without a format, the suffix of `path` decides. With
/// one, `path` gets its suffix if it has another. An error for an unknown format.
Result<NotesFile> notesFile(const QString &path, const QString &format = {});

} // namespace earmark
