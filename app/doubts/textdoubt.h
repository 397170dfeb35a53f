// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/turndoubt.h"
#include "transcript/names/spellings.h"

namespace earmark {

/// What may be wrong. The library keeps the numbers: never change or reuse one.
enum class DoubtKind : qint8 {
    Name = 1, ///< a name is spelt in several ways
    Voice = 2, ///< a turn sounds like somebody else
    Change = 3, ///< within a turn, somebody else begins to speak
    Interjection = 4, ///< one word stands as a turn amid another's
    Word = 5, ///< no dictionary has the word, and it is there only once
    Heard = 6, ///< the program that wrote the text was not sure of the words
    Place = 7, ///< nobody is sure when the line is said
};

/// Something in a transcript that somebody should look at.
struct TextDoubt
{
    DoubtKind kind{};
    /// Names the doubt as long as its words are there: it does not change when other lines do, nor
    /// after a restart.
    QString key;
    CueId firstCue{}; ///< what it is about
    CueId lastCue{};
    WordId word{}; ///< where it begins, if that is within the line
    QString text; ///< the letters in doubt, as they stand in the first line; empty: all of it
    float confidence = -1; ///< 0…1, or -1 if unknown
    TurnDoubt turn; ///< of Voice and Change
    SpellingGroup spellings; ///< of Name

    bool operator==(const TextDoubt &) const = default;
};

/// The key of all doubts of a kind, to ask about none of them.
QString keyOf(DoubtKind kind);

} // namespace earmark
