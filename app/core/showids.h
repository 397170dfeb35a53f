// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

namespace earmark {

// Rows of the library, as in ids.h.
enum class ShowId : qint64 {};
enum class ShowItemId : qint64 {};

} // namespace earmark
