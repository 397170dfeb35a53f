// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voices.h"

namespace earmark {

/// From this word on, somebody else's voice is heard.
struct HeardChange
{
    CueId cue{};
    WordId word{};
    milliseconds time{0};
    SpeakerId speaker{};

    bool operator==(const HeardChange &) const = default;
};

/// TurnVoice by ids, so that it holds while the text is edited.
struct HeardTurn
{
    CueId firstCue{};
    CueId lastCue{};
    TimeSpan span;
    SpeakerId speaker{}; ///< as the transcript had it
    SpeakerId likeliest{};
    double margin = 0;
    bool isSuspicious = false;
    QList<HeardChange> changes;

    bool operator==(const HeardTurn &) const = default;
};

/// `turns` must be of `transcript`.
QList<HeardTurn> heardTurns(const Transcript &transcript, const QList<TurnVoice> &turns);

/// Whether the lines of the turn are all there, and all still said by the speaker it was compared
/// with.
bool isAsHeard(const Transcript &transcript, const HeardTurn &turn);

/// The turn with this line; null if it was not heard.
const HeardTurn *heardTurnWith(const Transcript &transcript, const QList<HeardTurn> &turns,
                               CueId cue);

} // namespace earmark
