// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace earmark {

/// The parts of a line round its arrow.
struct TimingSides
{
    QStringView before;
    QStringView after;
    bool isByHand = false; ///< the arrow is drawn otherwise than by the rules
};

/// Nothing without an arrow. One that is drawn otherwise, or was spoiled on its way, counts only
/// behind what a time may begin with: —>, →, =>, --&gt;
std::optional<TimingSides> timingSidesOf(QStringView line);

} // namespace earmark
