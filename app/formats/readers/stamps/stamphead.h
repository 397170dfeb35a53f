// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// A pattern for 01:02:03:04 or 01;02;03;04, with frames at its end.
QString framesPattern();

/// … for 1:02, 01:02:03.004, 01:02:03:04, 12.5s, or from one to another.
QString rangePattern();

/// What a line begins with, and its first time as it is written most often: with the digits and
/// signs of ASCII, and out of the link that it may be in.
QString plainHead(QString head);

/// `head` with a time as clocks show it in the place of the first that is spelled out: 1 minute 5
/// seconds, in several languages.
QString withClock(const QString &head);

/// Whether a text begins with what may be times with dots for colons: 00.12, 1.02.03.
bool mayHaveDots(QStringView text);

/// `head` with colons in its first time, or in the two of a range, that has dots.
QString withColons(QString head);

} // namespace earmark
