// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

// What can be done to the lines of a transcript. Each function returns the transcript afterwards,
// unchanged if it is not possible. Words that stay keep their ids and times. Offsets are in UTF-16
// units.

/// The line with another text, in which equal words are found by a word diff. White space is
/// simplified. A line without text is removed.
Transcript withText(Transcript transcript, CueId cue, const QString &text);
/// Splits a line before `offset`; the second part is a new line of the same speaker and turn.
Transcript withSplit(Transcript transcript, CueId cue, qsizetype offset);
/// Appends a line to the one above it, whose speaker now says both.
Transcript withJoin(Transcript transcript, CueId cue);

/// Some text to replace by another one.
struct Replacement
{
    CueId cue{};
    qsizetype offset = 0;
    qsizetype length = 0;
    QString text;

    bool operator==(const Replacement &) const = default;
};

/// `replacements` do not overlap.
Transcript withReplacements(Transcript transcript, QList<Replacement> replacements);

} // namespace earmark
