// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// The words of a cue as the library keeps them, a few bytes each.
///
/// A byte with the version, 1, then for each word the numbers below. A number is a varint: seven
/// bits a byte, the lowest first, the top bit set on all bytes but the last. One that may be below
/// zero is doubled, and then taken from -1 if it was (zigzag).
///
///     gap to the end of the word before, zigzag, times 8, plus
///         1 if a span follows, 2 if a confidence does, 4 if an id does
///     length
///     id minus (id of the word before plus 1), zigzag    [4; else it is just that]
///     begin minus the end of the last span, zigzag; duration, zigzag    [1; in milliseconds]
///     confidence, four bytes of a little-endian IEEE 754 number    [2]
///
/// The first word counts from offset 0, id 0 and time 0.
QByteArray toBlob(const QList<Word> &words);

/// As far as `blob` is whole, and its words lie in a text of `textLength` UTF-16 units.
QList<Word> wordsFromBlob(const QByteArray &blob, qsizetype textLength);

} // namespace earmark
