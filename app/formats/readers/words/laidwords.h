// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/words/wordjoiner.h"

namespace earmark {

// Some services give the words bare, and beside them the text with its punctuation.

/// The words in `text`, with what stands between them as pieces of their own. A word that the text
/// spells otherwise leaves it without a time; nothing where many do, or where the text has nothing
/// in the place of one, so that none is lost.
std::optional<QList<SpeechPiece>> laidOnText(const QString &text, const QList<SpeechPiece> &words);

} // namespace earmark
