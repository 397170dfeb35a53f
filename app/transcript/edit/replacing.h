// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/edit/lines.h"

namespace earmark {

/// What to replace, and where.
struct ReplaceWish
{
    QString find;
    QString replacement; ///< of a pattern: \1…\9 stand for its groups
    bool isPattern = false; ///< a regular expression, which always minds accents
    bool isWholeWords = false;
    bool mindsCase = false;
    bool mindsAccents = false;
    qsizetype firstRow = 0;
    qsizetype lastRow = -1; ///< inclusive; -1: the last of the transcript
    SpeakerId speaker{}; ///< only what this one says; SpeakerId{}: everybody

    bool operator==(const ReplaceWish &) const = default;
};

/// Every hit, in order and without overlaps, that would change something. A hit is within one line.
/// Error: the pattern is not valid.
Result<QList<Replacement>> findReplacements(const Transcript &transcript, const ReplaceWish &wish);

} // namespace earmark
