// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

namespace earmark {

/// The begin or the end of a line, or of a word in it.
struct TimeEdge
{
    CueId cue{};
    WordId word{}; ///< WordId{}: of the whole line
    bool isEnd = false;

    bool operator==(const TimeEdge &) const = default;
};

// Moving times. `known` has only known times, and `shown` is the same transcript with estimates.
// Each function returns `known` afterwards, unchanged if it is not possible. The line in question
// becomes TimeOrigin::Pinned, because the listener has heard it; others keep their origin.

/// Where an edge is, as shown; nothing without a time.
std::optional<milliseconds> timeOf(const Transcript &shown, const TimeEdge &edge);

/// Moves an edge, as far as there is room. A neighbour that touches it moves along until it is very
/// short; one with a gap in between stays, and the edge stops there. Where lines overlap, only the
/// edge moves.
Transcript withEdgeAt(Transcript known, const Transcript &shown, const TimeEdge &edge,
                      milliseconds time);

/// Moves a line and all known times below it. Moved up, the line stops shortly after the begin of
/// the line above it, which then ends there.
Transcript withTimesShifted(Transcript known, const Transcript &shown, CueId from, milliseconds by);

/// Fits the lines between `from`, which begins at `begin`, and the next pinned line between the
/// two, in proportion. `unpinned` are the times as they are without pins.
Transcript withTimesStretched(Transcript known, const Transcript &unpinned, CueId from,
                              milliseconds begin);

/// A transcript as kept without the time that a move has set for the line: it has none any more.
Transcript withoutSetTime(Transcript kept, CueId cue);

/// The row of the next pinned line below `row`, or -1.
qsizetype nextPinned(const Transcript &transcript, qsizetype row);

} // namespace earmark
