// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

inline constexpr qsizetype longestName = 40;
inline constexpr qsizetype mostNameWords = 4;

/// Says in the place of a name that nobody knows who speaks.
inline constexpr QStringView unknownSpeaker = u"Speaker ?";
bool isUnknownSpeaker(QStringView label);

/// Whether a label is a number that a program gave: Speaker #0, SPEAKER_01, Intervenant 2.
bool isNumberedSpeaker(QStringView label);

/// Whether text is written as names are: Anna Berg, Mme de La Tour, HOST.
bool isNameShaped(QStringView text);

/// Whether text may be a name where the layout of a file says that one stands there: it is short
/// and does not end as a sentence does.
bool mayBeAnyName(QStringView text);

/// Whether text is rather a part of a sentence than a name, however a file is laid out.
bool isSentenceLike(QStringView text);

/// Whether text has signs that names have and sentences have not: anna@home, Anna | Acme,
/// 16175551234.
bool isOddName(QStringView text);

/// Whether a word before a colon introduces what is said rather than who says it: note, so.
bool isNoName(QStringView label);

/// Whether a character may be part of a name.
bool isNameCharacter(QChar c);

/// Whether a label begins as a name does: Anna, iPhone de Jean.
bool beginsLarge(QStringView label);

/// Whether all letters of a text are capitals, of those that have capitals.
bool isInCapitals(QStringView text);

} // namespace earmark
