// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "transcript/transcript.h"

namespace earmark {

/// A turn, or the rest of one, that sounds like somebody else than its label says.
struct TurnDoubt
{
    CueId firstCue{}; ///< of the turn
    CueId lastCue{}; ///< inclusive
    SpeakerId labelled{};
    SpeakerId likelier{};
    /// Where `likelier` is heard, to compare; nothing if nowhere else.
    std::optional<milliseconds> reference;
    std::optional<milliseconds> ownReference; ///< the same for `labelled`
    /// `likelier` speaks from this word on, which may be in any line of the turn; WordId{}: from
    /// its beginning.
    WordId fromWord{};
    WordId untilWord{}; ///< up to before this word; WordId{}: to the end of the turn

    bool operator==(const TurnDoubt &) const = default;
};

} // namespace earmark
