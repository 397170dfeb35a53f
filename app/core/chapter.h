// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>

namespace earmark {

/// A named part of an episode.
struct Chapter
{
    TimeSpan span;
    QString title;

    bool operator==(const Chapter &) const = default;
};

} // namespace earmark
