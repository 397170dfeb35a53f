// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// A time as people and programs write it: [[h:]m:]s[.fraction], comma or colon before the
/// fraction, any number of digits, white space around. The fraction is decimal: ,5 is half a
/// second. Negative times are none.
std::optional<milliseconds> readTimestamp(QStringView text);

/// 01:02:03.004, with `point` before the milliseconds and hours always.
QString writtenTimestamp(milliseconds time, QChar point);

} // namespace earmark
