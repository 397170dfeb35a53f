// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

#include <QStringList>

namespace earmark {

/// The people whom its title and description name, the likeliest first.
QStringList peopleNamed(const Episode &episode);

} // namespace earmark
