// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

namespace earmark {

/// Finds an episode by key, number, path, or the beginning of its title if that is unique. Errors:
/// there is none, or more than one; the database's.
Result<Episode> findEpisode(const Library &library, const QString &asked);

} // namespace earmark
