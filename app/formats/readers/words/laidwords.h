// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/words/wordjoiner.h"

namespace earmark {

// Some services give words without punctuation, and the punctuated text next to them.

/// Splits `text` into pieces: the `words`, which keep their times, and what is between them. A word
/// with another spelling in the text gets no time. Nothing if the spelling of many differs, or if a
/// word is missing in the text, so that no word is lost.
std::optional<QList<SpeechPiece>> laidOnText(const QString &text, const QList<SpeechPiece> &words);

} // namespace earmark
