// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether lines of a name and a time, each above what is said, stand near the beginning.
bool isOtter(QStringView text);

/// Reads the text that Otter exports.
Draft readOtter(QStringView text);

} // namespace earmark
