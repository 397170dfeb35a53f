// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlError>

namespace earmark {

/// What went wrong in the library file, as a sentence for the listener.
Error toError(const QSqlError &error);

} // namespace earmark
