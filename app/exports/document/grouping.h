// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

/// Notes that a document shows together.
struct NotesGroup
{
    QString heading; ///< the tag, speaker or meaning; empty if there is only one group, by time
    QList<Annotation> notes; ///< in order of time
};

/// The notes as `document.by` says. By tag, a note is in the group of each of its tags; what has no
/// tag, speaker or colour comes last.
QList<NotesGroup> groupedNotes(const NotesDocument &document);

/// Each note once, in the order of the groups: for formats without headings.
QList<Annotation> sortedNotes(const NotesDocument &document);

/// Reads “time”, “tag”, “speaker” or “colour” (“color”).
std::optional<GroupBy> groupByCalled(const QString &name);

} // namespace earmark
