// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// A pattern for a time that ends in frames: 01:02:03:04, 01;02;03;04.
QString framesPattern();

/// A pattern for a time or a range of two: 1:02, 01:02:03.004, 01:02:03:04, 12.5s, 1:02 - 1:05.
QString rangePattern();

/// The beginning of a line with its first time in ASCII and without the link around it.
QString plainHead(QString head);

/// `head` with its first spelled-out time (“1 minute 5 seconds”, in several languages) as 0:01:05.
QString withClock(const QString &head);

/// Whether the beginning of a text has what could be a time with dots: 00.12, 1.02.03.
bool mayHaveDots(QStringView text);

/// `head` with colons for the dots in its first time or range.
QString withColons(QString head);

} // namespace earmark
