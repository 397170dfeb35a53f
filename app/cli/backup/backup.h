// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace earmark {

/// `earmark backup`: copies a library into one file, also while a window has it open. Errors: those
/// of backUp().
Result<> backUpTo(const QString &library, const QString &target, bool asJson);
/// `earmark restore`: puts a backup in the library's place and prints where the library from before
/// lies. Nobody may have it open. Errors: those of prepareRestore() and finishRestore().
Result<> restoreFrom(const QString &library, const QString &backup, bool asJson);

} // namespace earmark
