// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace earmark {

/// The geometry of a window, moved into `screen` and made smaller if necessary. A window inside it
/// stays unchanged.
QRect placeWithin(const QRect &window, const QRect &screen);

} // namespace earmark
