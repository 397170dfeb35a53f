// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// A part of a line in a comparison of two texts.
struct ComparedPiece
{
    enum class Kind : qint8 { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const ComparedPiece &) const = default;
};

/// A line in which two texts differ: in its words, or in who says it.
struct ComparedLine
{
    CueId cue{}; ///< in the second text
    std::optional<milliseconds> begin;
    QString speaker;
    QString speakerBefore; ///< if somebody else said it, or was called otherwise
    QList<ComparedPiece> pieces;

    bool operator==(const ComparedLine &) const = default;
};

/// The lines in which `after` differs from `before`, of which it was made by edits or which it was
/// made into.
QList<ComparedLine> comparedLines(const Transcript &before, const Transcript &after);

/// The same for texts that were read from different files: words are the same if they are written
/// alike, in lines that are alike or between two that are.
QList<ComparedLine> comparedTexts(const Transcript &before, const Transcript &after);

} // namespace earmark
