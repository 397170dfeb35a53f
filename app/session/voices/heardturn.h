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
    SpeakerId speaker{};

    bool operator==(const HeardChange &) const = default;
};

/// TurnVoice by ids, so that it holds while the text is edited.
struct HeardTurn
{
    CueId firstCue{};
    CueId lastCue{};
    SpeakerId speaker{}; ///< as the transcript had it
    SpeakerId likeliest{};
    bool isSuspicious = false;
    QList<HeardChange> changes;

    bool operator==(const HeardTurn &) const = default;
};

/// `turns` must be of `transcript`.
QList<HeardTurn> heardTurns(const Transcript &transcript, const QList<TurnVoice> &turns);

/// The turn with this line; null if it was not heard.
const HeardTurn *heardTurnWith(const Transcript &transcript, const QList<HeardTurn> &turns,
                               CueId cue);

} // namespace earmark
