// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringView>

namespace earmark {

/// Whether the letter's script writes no spaces between words.
bool isUnspaced(QChar c);

/// Whether a character can be spoken: a letter, a digit, a combining mark, or half of a surrogate
/// pair. Everything else is punctuation or a symbol.
bool isSpoken(QChar c);
bool hasSpoken(QStringView text);

/// Whether a text ends where a sentence does, perhaps inside quotes or brackets.
bool closesSentence(QStringView text);

/// The words of a text, without ids or times. A word is what stands between white space, including
/// its punctuation; in scripts without spaces, Unicode's rules (UAX #29) split the words.
/// Punctuation on its own (French « ? ») belongs to the word before.
QList<Word> splitIntoWords(QStringView text);

/// The sentences of a paragraph, trimmed, in order (UAX #29, corrected for abbreviations, initials,
/// ellipses within a sentence, and French spaces before punctuation). Only white space is lost.
QList<QStringView> splitIntoSentences(QStringView paragraph);

/// Sets beginsTurn where the speaker changes. If there is only one speaker, a turn begins after the
/// end of a sentence if a pause of more than 1.5 s follows, or if the turn has reached 600 letters.
void markTurns(Transcript &transcript);

/// The text of rows `first`…`last`, joined into one line.
QString joinedText(const Transcript &transcript, qsizetype first, qsizetype last);

} // namespace earmark
