// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace earmark {

/// What to look at when the index is brought up to date: everything, once after the start; only
/// what was noted as changed; or everything, without what is there, because it is damaged.
enum class IndexCheck { Everything, Changes, Anew };

/// Brings the index of a library up to date; makes it anew if it is damaged or worn. Opens its own
/// connection, so it may run in any thread. `goOn` gets the share that is done. Errors: the
/// database's; `goOn` said no, but what is done is kept.
Result<> updateSearchIndex(const QString &databasePath, IndexCheck check,
                           const std::function<bool(double)> &goOn);

} // namespace earmark
