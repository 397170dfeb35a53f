// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QStringList>

namespace earmark {

/// What the listener answered to the doubts about a transcript, and the words that they know.
struct KeptAnswers
{
    QStringList settledDoubts;
    QStringList knownWords;
};

/// Opens its own connection, so it may run in any thread; wait for Library::writeBarrier() first.
/// Errors: the database's.
Result<KeptAnswers> loadAnswers(const QString &databasePath, TranscriptId transcript);

} // namespace earmark
