// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace earmark {

// What the listener answered to doubts. Errors: the database's.
Result<QStringList> readSettledDoubts(const QSqlDatabase &db, TranscriptId transcript);
Result<> writeSettledDoubt(const QSqlDatabase &db, TranscriptId transcript, const QString &key,
                           bool isSettled);
Result<QStringList> readKnownWords(const QSqlDatabase &db);
Result<> writeKnownWord(const QSqlDatabase &db, const QString &word, bool isKnown);

} // namespace earmark
