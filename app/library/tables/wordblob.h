// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// The words of a cue as the library stores them, a few bytes each.
///
/// A byte with the version, 1, then for each word the numbers below. A number is a varint: seven
/// bits per byte, the lowest first, with the top bit set in all bytes but the last. Numbers that
/// may be negative are zigzag-coded: 0, -1, 1, -2, … become 0, 1, 2, 3, ….
///
///     gap to the end of the word before, zigzag, times 8, plus
///         1 if a span follows, 2 if a confidence does, 4 if an id does
///     length
///     id minus (id of the word before plus 1), zigzag    [4; else it is just that]
///     begin minus the end of the last span, zigzag; duration, zigzag    [1; in milliseconds]
///     confidence, four bytes of a little-endian IEEE 754 number    [2]
///
/// For the first word, the word before ends at 0 and has the id -1, and the last span ends at 0.
QByteArray toBlob(const QList<Word> &words);

/// The words up to the first that is damaged or not within a text of `textLength` UTF-16 units.
QList<Word> wordsFromBlob(const QByteArray &blob, qsizetype textLength);

} // namespace earmark
