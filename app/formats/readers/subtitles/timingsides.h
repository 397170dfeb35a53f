// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace earmark {

/// A line of times, split at its arrow.
struct TimingSides
{
    QStringView before;
    QStringView after;
    bool isByHand = false; ///< the arrow is not -->
};

/// Nothing without an arrow. Other arrows than --> (—>, →, =>, --&gt;) count only if the line
/// begins as a time may begin.
std::optional<TimingSides> timingSidesOf(QStringView line);

} // namespace earmark
