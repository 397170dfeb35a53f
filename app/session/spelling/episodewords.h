// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

namespace earmark {

/// Title and description of an episode, without markup.
QString wordsOf(const Episode &episode);

} // namespace earmark
