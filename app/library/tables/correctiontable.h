// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/edit/knowncorrections.h"

#include <QSqlDatabase>

namespace earmark {

// What is remembered to be wrong in the transcripts of a show, by its title. Errors: the
// database's.

/// The latest first, at most a thousand.
Result<QList<Correction>> readCorrections(const QSqlDatabase &db, const QString &show);
/// Replaces what was remembered for the same wrong words.
Result<> writeCorrections(const QSqlDatabase &db, const QString &show,
                          const QList<Correction> &corrections);
Result<> removeCorrection(const QSqlDatabase &db, const QString &show, const QString &wrong);

} // namespace earmark
