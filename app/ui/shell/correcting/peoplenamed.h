// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

#include <QStringList>

namespace earmark {

/// Title and description of an episode, without markup.
QString wordsOf(const Episode &episode);

/// The people whom these name, the likeliest first.
QStringList peopleNamed(const Episode &episode);

} // namespace earmark
