// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "transcript/names/namesin.h"

namespace earmark {

/// Whom the feed of an episode names (podcast:person): hosts and guests first, then who else took
/// part in it.
QList<NamedPerson> peopleInFeed(const Library &library, EpisodeId episode);

/// The people whom its feed names, then those in its title and description, the likeliest first.
QStringList peopleNamed(const Library &library, const Episode &episode);

} // namespace earmark
