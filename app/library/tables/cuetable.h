// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/edit/edit.h"

#include <QSqlDatabase>

namespace earmark {

// The lines and speakers of a transcript in the database. Errors: the database's.

Result<QList<Cue>> readCues(const QSqlDatabase &db, TranscriptId id);
/// Adds rows `first` to before `end` of a new transcript. Omits estimated and pinned times.
Result<> addCues(const QSqlDatabase &db, TranscriptId id, const QList<Cue> &cues, qsizetype first,
                 qsizetype end);
Result<> addSpeakers(const QSqlDatabase &db, TranscriptId id, const QList<Speaker> &speakers);

/// Writes only what an edit changes. The caller's transaction makes it all or nothing. Also an
/// error if the transcript has fewer lines than the edit is made for.
Result<> writeEdit(const QSqlDatabase &db, TranscriptId id, const Edit &edit);

} // namespace earmark
