// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// A word to be found in the sound, or a part of one: words are parted after an apostrophe. By its
/// place in the text of its cue.
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
    QString spoken; ///< what is to be said, unit for unit in the places of the text
    QList<ScriptToken> tokens; ///< at least one
};

using Script = QList<ScriptSentence>;

/// The text of a transcript as it is to be spoken: turns to sentences to words. `languages` has one
/// for every cue. What is not said, such as [laughter], is left out; a sentence of nothing else has
/// no place in the script, nor has a line that is known not to be spoken.
Script scriptOf(const Transcript &transcript, const QStringList &languages);

/// What is to be said of a text, of the same length: tags, stage directions and ornaments become
/// spaces, typographic signs the plain ones that a synthesiser knows.
QString spokenForm(QStringView text, const QString &language);

} // namespace earmark
