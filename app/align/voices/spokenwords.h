// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <vector>

namespace earmark {

/// A word, or a line without words, and when it is said.
struct SpokenWord
{
    qsizetype row = 0;
    qsizetype word = 0;
    TimeSpan span;
};

/// A stretch of a transcript that one speaker says, with the words that have times.
struct SpokenTurn
{
    qsizetype firstRow = 0;
    qsizetype lastRow = 0;
    SpeakerId speaker{};
    std::vector<SpokenWord> words; ///< never empty

    TimeSpan span() const { return {words.front().span.begin, words.back().span.end}; }
};

/// The turns in which something has a time that is more than an estimate.
std::vector<SpokenTurn> turnsOf(const Transcript &transcript);
/// The same with each line as a turn.
std::vector<SpokenTurn> linesOf(const Transcript &transcript);

} // namespace earmark
