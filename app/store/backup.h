// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace earmark {

/// Writes a copy of the library into one file, readable only by its owner, while others may write
/// to the library. An older backup of this name is replaced once the new one is complete. Errors:
/// there is no library; the file is something else, or can't be written; `goOn` said no.
Result<> backUp(const QString &library, const QString &target,
                const std::function<bool()> &goOn = {});

/// Copies a backup beside the library, checked and brought up to date. Errors, which change
/// nothing: it is not a library, damaged, from a newer version, or can't be copied; `goOn` said no.
Result<> prepareRestore(const QString &library, const QString &backup,
                        const std::function<bool()> &goOn = {});
/// What prepareRestore() copied is to be put in the library's place by finishRestore(). Error: it
/// can't be renamed.
Result<> confirmRestore(const QString &library);
void cancelRestore(const QString &library); ///< removes what prepareRestore() copied
bool isRestoreConfirmed(const QString &library); ///< and waits for finishRestore()

/// Puts what confirmRestore() confirmed in the library's place. Nobody may have the library open.
/// Returns where the library from before lies now; empty if there was none, or nothing was
/// prepared. If it is interrupted, the next call finishes it. Error: a file can't be renamed.
Result<QString> finishRestore(const QString &library);

} // namespace earmark
