// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voices.h"

#include <QStringList>

namespace earmark {

/// One of the voices that were told apart.
struct ToldVoice
{
    QString name; ///< of the speaker who has most of its lines so far; empty if nobody has
    milliseconds spoken{0};
    QList<TimeSpan> samples; ///< up to three stretches of at most five seconds, the clearest first

    bool operator==(const ToldVoice &) const = default;
};

/// Lines in one voice, by ids.
struct ToldTurn
{
    CueId firstCue{};
    TimeSpan span;
    int voice = 0;

    bool operator==(const ToldTurn &) const = default;
};

/// A guess who speaks when, to be named and accepted.
struct VoicesApart
{
    QList<ToldVoice> voices;
    QList<ToldTurn> turns; ///< in order
};

/// `guess` must be about `transcript`.
VoicesApart voicesApart(const Transcript &transcript, const VoiceGuess &guess);

/// The lines are said by the voices, by these names: a speaker who has the name, or a new one.
/// Lines that were not heard go with the line above. Who says nothing any more is gone.
Transcript withVoices(Transcript transcript, const QList<ToldTurn> &turns,
                      const QStringList &names);

} // namespace earmark
