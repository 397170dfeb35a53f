// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/alignment.h"
#include "transcript/transcript.h"

namespace earmark {

/// Lines, one below the other, that became others. Either list may be empty.
struct LinesChange
{
    qsizetype first = 0; ///< the row of the first line, before the edit
    QList<Cue> before;
    QList<Cue> after;

    bool operator==(const LinesChange &) const = default;
};

/// A speaker who is new, has changed, or is gone.
struct SpeakerChange
{
    std::optional<Speaker> before;
    std::optional<Speaker> after;

    bool operator==(const SpeakerChange &) const = default;
};

/// What an alignment says about a line, before and after.
struct CueTimesChange
{
    std::optional<CueAlignment> before;
    std::optional<CueAlignment> after;

    bool operator==(const CueTimesChange &) const = default;
};

/// A change of a transcript as a value. It fits only the transcript that it was made for, and its
/// inverse only the result: a history applies them in order.
struct Edit
{
    QList<LinesChange> lines; ///< from top to bottom, not touching each other
    QList<SpeakerChange> speakers;
    QList<CueTimesChange> times; ///< of the alignment, if there is one
    qint32 lastId =
        0; ///< Transcript::lastId() afterwards; ids are never used again, even after undo

    bool isEmpty() const { return lines.isEmpty() && speakers.isEmpty() && times.isEmpty(); }

    bool operator==(const Edit &) const = default;
};

/// What leads from one transcript to another one that was made from it: the lines that stay keep
/// their ids and their order. If `alignment` is given, the times of words go with their ids.
Edit editBetween(const Transcript &before, const Transcript &after,
                 const std::optional<Alignment> &alignment = {});

Edit inverse(const Edit &edit);

/// One edit for two successive ones. Nothing if they change different lines or speakers.
std::optional<Edit> joined(const Edit &first, const Edit &second);

/// Whether the transcript has the lines and speakers that the edit replaces, and not those it adds.
bool fits(const Edit &edit, const Transcript &transcript);
/// `edit` must fit.
void apply(const Edit &edit, Transcript &transcript);
void apply(const Edit &edit, Alignment &alignment);

} // namespace earmark
