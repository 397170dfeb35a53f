// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QStringView>

#include <optional>

namespace earmark {

/// Reads a time as people and programs write it: [[h:]m:]s[.fraction], with a dot, comma or colon
/// before the fraction and any number of digits. The fraction is decimal: ,5 is half a second. Dots
/// may replace the colons: 00.00.03,000. Digits and signs may be of any script, with spaces around
/// the signs and the whole. Nothing for anything else, such as a negative time.
std::optional<milliseconds> readTimestamp(QStringView text);

/// The length of what may be a time at the start of `text`, up to its last digit; 0 if none.
qsizetype lengthOfTimestamp(QStringView text);

/// 01:02:03.004, always with hours; `point` stands before the milliseconds.
QString writtenTimestamp(milliseconds time, QChar point);

} // namespace earmark
