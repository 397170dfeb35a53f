// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// A piece of speech in a word-level format: a word, a part of one, a comma, a space. A line break
/// in it ends a paragraph.
struct SpeechPiece
{
    QString text;
    QString label{}; ///< of the speaker, for readers that learn later who that is
    SpeakerId speaker{};
    bool speakerInferred = false;
    std::optional<TimeSpan> span{};
    float confidence = -1;
    qsizetype line = 0; ///< of the file; 0 if unknown
    bool gluesBefore = false; ///< the file says that there is no space before it
    bool gluesAfter = false; ///< … nor after it
    bool beginsLine = false; ///< it does not continue the sentence before
};

/// Whether the entries of a file are words or parts of words, rather than short lines.
bool areWords(const QList<QString> &entries);

/// Whether two pieces of a sentence, neither of which brings a space, need one between them: words
/// do, but not in scripts without spaces, after an elided word (l’été) or before a comma.
bool needsSpace(QStringView before, QStringView after);

/// Joins pieces into sentences, one cue each, with the times of their words. If the pieces bring no
/// spaces, they are put where needsSpace() says.
void addSentences(const QList<SpeechPiece> &pieces, Draft &draft);

} // namespace earmark
