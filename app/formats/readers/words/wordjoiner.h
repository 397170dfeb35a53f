// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// A piece of speech as word-level formats give it: a word, a part of one, a comma, a blank. A line
/// break in it ends a paragraph.
struct SpeechPiece
{
    QString text;
    SpeakerId speaker{};
    bool speakerInferred = false;
    std::optional<TimeSpan> span;
    float confidence = -1;
    qsizetype line = 0; ///< of the file, 0 when that cannot be told
    bool gluesBefore = false; ///< the file says that no space parts it from the piece before
    bool gluesAfter = false; ///< … from the piece after it
    bool beginsLine = false; ///< it does not go on with the sentence before
};

/// Whether the entries of a file are words, or parts of them, rather than lines that may be short.
bool areWords(const QList<QString> &entries);

/// Joins pieces to sentences, one cue each, which know the times of their words. Where the pieces
/// carry no spaces of their own, spaces are put between words, but not before a comma.
void addSentences(const QList<SpeechPiece> &pieces, Draft &draft);

} // namespace earmark
