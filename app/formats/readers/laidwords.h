// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/wordjoiner.h"

namespace earmark {

// Some services give the words bare, and beside them the text with its punctuation.

/// The words in `text`, with what stands between them as pieces of their own; nothing unless every
/// word is found in its turn, so that none is lost.
std::optional<QList<SpeechPiece>> laidOnText(const QString &text, const QList<SpeechPiece> &words);

} // namespace earmark
