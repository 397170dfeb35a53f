// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlError>

namespace earmark {

/// An SQL error as a sentence for the listener.
Error toError(const QSqlError &error);

/// Whether the cause is the library or its disk and not the data to be written: a retry may
/// succeed.
bool isRetryable(const Error &error);

/// Whether the cause is that another program is writing right now.
bool isBusy(const Error &error);

/// Whether something in the file contradicts itself.
bool isDamage(const Error &error);

} // namespace earmark
