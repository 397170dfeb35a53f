// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QString>

#include <optional>

namespace earmark {

/// 0:41, 12:34, 1:02:03: without hours if there are none.
QString timeText(milliseconds time);
/// With hundredths of a second: 12:34.56.
QString exactTimeText(milliseconds time);
/// "2 min 40", "1 h 05 min", translated.
QString durationText(milliseconds duration);
/// Reads 12:34, 1:02:03.5, and seconds such as 754 or 754.2; nothing for any other text.
std::optional<milliseconds> readTimeText(const QString &text);

} // namespace earmark
