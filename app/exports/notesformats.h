// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exports/document/notesdocument.h"

namespace earmark {

/// A format in which notes are written.
struct NotesFormat
{
    QString name; ///< for the terminal and the settings; never changes
    QStringList suffixes; ///< the first one is written
    bool holdsMany = false; ///< one file can have the notes of several episodes
    bool needsFonts = false; ///< and so a QGuiApplication
    Result<QByteArray> (*write)(const QList<NotesDocument> &documents); ///< one unless holdsMany

    QString title() const; ///< for a person

    QString suffix() const { return suffixes.first(); }
};

/// All formats, in the order in which they are offered. If several have a suffix, it stands for
/// the first.
const QList<NotesFormat> &notesFormats();

/// Nothing if there is no such format.
const NotesFormat *notesFormatCalled(const QString &name);
const NotesFormat *notesFormatOfSuffix(const QString &suffix);

/// All names, for a sentence.
QString notesFormatNames();

} // namespace earmark
