// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"

namespace earmark {

// Who says what. Each function returns the transcript afterwards, unchanged if it is not possible.
// A turn begins where the speaker changes, and where the listener says so.

/// Rows `first` to `last` are said by `speaker`; SpeakerId{}: nobody knows by whom.
Transcript withSpeaker(Transcript transcript, qsizetype first, qsizetype last, SpeakerId speaker);
/// The same for a stretch of text: lines that begin or end within it are split there.
Transcript withSpeaker(Transcript transcript, const TextRange &range, SpeakerId speaker);
/// Each row is said by the speaker at its index.
Transcript withSpeakers(Transcript transcript, const QList<SpeakerId> &ofRows);
/// From `row` on, what one says is said by the other.
Transcript withSwap(Transcript transcript, qsizetype row, SpeakerId one, SpeakerId other);

/// A turn begins at the line, or no longer does; then the line is said by the speaker above.
Transcript withTurn(Transcript transcript, CueId cue, bool begins);

/// The turn of the line begins a word earlier, which the turn above loses, or a word later. Words
/// keep their ids and times; the line that a word joins gets longer.
Transcript withTurnEarlier(Transcript transcript, CueId cue);
Transcript withTurnLater(Transcript transcript, CueId cue);

/// The rows of the turn that contains `row`.
struct TurnRows
{
    qsizetype first = 0;
    qsizetype last = 0; ///< inclusive
};
TurnRows turnAround(const Transcript &transcript, qsizetype row);
/// The last row before a turn of somebody else.
qsizetype lastRowOfSpeaker(const Transcript &transcript, qsizetype row);

Transcript withName(Transcript transcript, SpeakerId speaker, const QString &name);
/// All that `from` says is said by `into`, and `from` is gone.
Transcript withMerge(Transcript transcript, SpeakerId from, SpeakerId into);
Transcript withColour(Transcript transcript, SpeakerId speaker, int colour); ///< 0…5
/// Nobody knows who says what `speaker` said.
Transcript withoutSpeaker(Transcript transcript, SpeakerId speaker);
/// Speakers who say nothing are gone.
Transcript withoutSilentSpeakers(Transcript transcript);

} // namespace earmark
