// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlError>

namespace earmark {

/// What went wrong in the library file, as a sentence for the listener.
Error toError(const QSqlError &error);

/// Whether the library itself was in the way, not what was to be written: trying again may help.
bool mayPass(const Error &error);

/// Whether it was only that another program writes at the moment.
bool isBusy(const Error &error);

} // namespace earmark
