// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

inline constexpr qsizetype maxNameLength = 40;
inline constexpr qsizetype maxNameWords = 4;

/// Whether a program numbered the speaker: Speaker #0, SPEAKER_01, Intervenant 2.
bool isNumberedSpeaker(QStringView label);

/// Whether text is written like a name: Anna Berg, Mme de La Tour, HOST.
bool isNameShaped(QStringView text);

/// Whether text can be a name if the layout of the file says so: it is short and does not end like
/// a sentence.
bool mayBeAnyName(QStringView text);

/// Whether text is part of a sentence rather than a name.
bool isSentenceLike(QStringView text);

/// Whether text has signs that occur in names of meetings and chats but not in sentences:
/// anna@home, Anna | Acme, 16175551234.
bool isOddName(QStringView text);

/// Whether a word before a colon introduces the text and is no name: note, so.
bool isNotAName(QStringView label);

/// Whether a character may be part of a name.
bool isNameCharacter(QChar c);

/// Whether a label begins like a name: Anna, iPhone de Jean.
bool beginsLikeName(QStringView label);

/// Whether a text has capitals and no small letters.
bool isInCapitals(const QString &text);

} // namespace earmark
