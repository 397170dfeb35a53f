// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// The place, in its cue's text, of a word or of a part of one: words are split after an
/// apostrophe.
struct ScriptToken
{
    qint32 offset = 0;
    qint32 length = 0;

    bool operator==(const ScriptToken &) const = default;
};

/// A sentence to be spoken.
struct ScriptSentence
{
    qsizetype row = 0; ///< of its cue
    qint32 offset = 0; ///< of the sentence in the cue's text
    int voice = 0; ///< a number from 0 for each speaker
    QString language; ///< BCP 47
    QString spoken; ///< the text to synthesise, as long as the sentence
    QList<ScriptToken> tokens; ///< at least one
};

using Script = QList<ScriptSentence>;

/// The text of a transcript as sentences to be spoken. `languages` has one for every cue. Leaves
/// out what is not said, such as [laughter], sentences with nothing else, and lines known not to be
/// spoken.
Script scriptOf(const Transcript &transcript, const QStringList &languages);

/// The text to synthesise, of the same length: tags, stage directions and ornaments become spaces,
/// typographic signs become the plain ones that a synthesiser knows.
QString spokenForm(QStringView text);

} // namespace earmark
