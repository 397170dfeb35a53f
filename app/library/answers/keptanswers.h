// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QStringList>

namespace earmark {

// What the listener answered to doubts. Each function opens its own connection, so it may run in
// any thread; wait for Library::writeBarrier() first. Errors: the database's.

/// The doubts about a transcript that are not asked about any more.
Result<QStringList> loadSettledDoubts(const QString &databasePath, TranscriptId transcript);
/// The words that the listener knows.
Result<QStringList> loadKnownWords(const QString &databasePath);

} // namespace earmark
