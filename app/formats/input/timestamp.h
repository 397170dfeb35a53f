// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// A time as people and programs write it: [[h:]m:]s[.fraction], comma or colon before the
/// fraction, any number of digits, white space around. The fraction is decimal: ,5 is half a
/// second. Dots may stand for the colons: 00.00.03,000. Digits and signs may be those of any
/// script, and blanks may stand round the signs. Negative times are none.
std::optional<milliseconds> readTimestamp(QStringView text);

/// How long what `text` begins with is, if it may be a time, up to its last digit.
qsizetype lengthOfTimestamp(QStringView text);

/// 01:02:03.004, with `point` before the milliseconds and hours always.
QString writtenTimestamp(milliseconds time, QChar point);

} // namespace earmark
