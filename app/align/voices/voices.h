// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "transcript/transcript.h"

namespace earmark {

/// The voice changes within a turn: from this word on, somebody else speaks.
struct VoiceChange
{
    qsizetype row = 0;
    qsizetype word = 0; ///< index in Cue::words
    milliseconds time{0};
    SpeakerId speaker{}; ///< who speaks from here on

    bool operator==(const VoiceChange &) const = default;
};

/// Whose voice is heard in a turn.
struct TurnVoice
{
    qsizetype firstRow = 0;
    qsizetype lastRow = 0;
    TimeSpan span;
    SpeakerId speaker{}; ///< as the transcript has it
    SpeakerId likeliest{};
    /// How much better the best other voice fits than the speaker's own: the difference of the log
    /// likelihoods of a frame.
    double margin = 0;
    bool isSuspicious = false; ///< it is clearly the voice of `likeliest`, not of `speaker`
    /// In order. The first is at the first word if that is not in the speaker's voice; empty if one
    /// voice says all.
    QList<VoiceChange> changes;

    bool operator==(const TurnVoice &) const = default;
};

/// Compares each turn with the voices of all speakers, as they are in the other turns. Turns
/// without times are left out. Errors: nothing has a time; the recording can't be decoded or is too
/// long; too little memory; stopped.
Result<QList<TurnVoice>> compareVoices(const QString &mediaPath, const Transcript &transcript,
                                       const GoOn &goOn);

/// Consecutive lines in one voice.
struct VoiceTurn
{
    qsizetype firstRow = 0;
    qsizetype lastRow = 0;
    TimeSpan span;
    int voice = 0; ///< from 0, in the order they are first heard
    double margin = 0; ///< how much better it fits than the next best voice, per frame

    bool operator==(const VoiceTurn &) const = default;
};

/// A guess who speaks when, without names.
struct VoiceGuess
{
    int voices = 0;
    QList<VoiceTurn> turns;
};

/// Tells voices apart line by line, whatever speakers the transcript has. Lines without times are
/// left out. Errors as above.
Result<VoiceGuess> tellVoicesApart(const QString &mediaPath, const Transcript &transcript,
                                   const GoOn &goOn);

} // namespace earmark
