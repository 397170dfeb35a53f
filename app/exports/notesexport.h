// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/notesformats.h"

namespace earmark {

/// Writes notes to `path` atomically, in a format of notesFormats(); several episodes only if it
/// holds many. "md" is merged into an existing file, see mergeIntoExisting(); the others replace
/// it. Errors: the existing file is not UTF-8 (“md”), has another episode's notes or was not
/// exported by Earmark (“html”, “plain-md”, “logseq”); the format can't be written; reading or
/// writing fails.
Result<> writeNotesTo(const QList<NotesDocument> &documents, const QString &path,
                      const QString &format);

/// The same with a file for each episode, named by exportFileName(), in a folder that exists.
/// Gives the paths.
Result<QStringList> writeNotesInto(const QString &folder, const QList<NotesDocument> &documents,
                                   const NotesFormat &format);

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
