// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringView>

namespace earmark {

/// Whether words of the letter's script stand without spaces between them.
bool isUnspaced(QChar c);

/// Whether something of a text can be said: a letter, a digit, their marks, or half of a rare
/// character, so that no pair is parted. Else it is punctuation or a symbol.
bool isSpoken(QChar c);
bool hasSpoken(QStringView text);

/// The words of a text, without ids or times. A word is what stands between white space, with its
/// punctuation; in scripts without spaces it is what Unicode's rules (UAX #29) part. A piece of
/// punctuation alone (French « ? ») belongs to the word before.
QList<Word> splitIntoWords(QStringView text);

/// The sentences of a paragraph, trimmed, in order (UAX #29, then mended for abbreviations,
/// initials, ellipses within a sentence, and French spaces before punctuation). Not a character
/// that is not white space is lost.
QList<QStringView> splitIntoSentences(QStringView paragraph);

/// Sets beginsTurn where the speaker changes, and in a text of one voice where a pause of more than
/// 1.5 s follows the end of a sentence, or at a sentence's end once a turn is 600 letters long.
void markTurns(Transcript &transcript);

/// The text of rows `first`…`last` as it stands in a line.
QString joinedText(const Transcript &transcript, qsizetype first, qsizetype last);

} // namespace earmark
