// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/edit/edit.h"

#include <QByteArray>
#include <QSqlDatabase>

namespace earmark {

/// Nothing if there is none, or if it is damaged or has an unknown version, so that the transcript
/// is aligned again. Error: the database's.
Result<std::optional<Alignment>> readAlignment(const QSqlDatabase &db, TranscriptId id);

/// Replaces the alignment, and writes only the lines that differ. Without one, deletes the old one.
/// Error: the database's.
Result<> writeAlignment(const QSqlDatabase &db, TranscriptId id,
                        const std::optional<Alignment> &alignment);

/// Writes what an edit changes in the alignment. The caller begins the transaction. Error: the
/// database's.
Result<> writeTimes(const QSqlDatabase &db, TranscriptId id, const QList<CueTimesChange> &times);

/// Everything but the lines: a byte with the version, 2, then a QDataStream (Qt 6.0), compressed by
/// zlib. In version 1, which can still be read, the stream begins with the lines.
QByteArray toBlob(const Alignment &alignment);
std::optional<Alignment> alignmentFromBlob(const QByteArray &blob);

} // namespace earmark
