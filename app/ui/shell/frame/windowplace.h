// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace earmark {

/// A window's place, within `screen`: moved there, and made smaller if it has to be. A place that
/// is within it stays.
QRect placeWithin(const QRect &window, const QRect &screen);

} // namespace earmark
