// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/doubts/heardturndoubts.h"

#include "session/voices/voicesamples.h"

#include <QHash>

namespace earmark {

namespace {

// Where each speaker is heard best.
QHash<SpeakerId, std::optional<milliseconds>> placesOf(const Transcript &transcript,
                                                       const QList<HeardTurn> &heard)
{
    QHash<SpeakerId, std::optional<milliseconds>> places;
    for (const Speaker &speaker : transcript.speakers) {
        const auto samples = voiceSamples(transcript, heard, speaker.id);
        if (!samples.isEmpty())
            places.insert(speaker.id, samples.first().begin);
    }
    return places;
}

} // namespace

QList<TurnDoubt> turnDoubts(const Transcript &transcript, const QList<HeardTurn> &heard)
{
    const auto places = placesOf(transcript, heard);
    QList<TurnDoubt> doubts;
    for (const HeardTurn &turn : heard) {
        TurnDoubt doubt{.firstCue = turn.firstCue,
                        .lastCue = turn.lastCue,
                        .labelled = turn.speaker,
                        .likelier = turn.likeliest,
                        .reference = places.value(turn.likeliest),
                        .ownReference = places.value(turn.speaker)};
        if (turn.isSuspicious) {
            doubts.append(doubt);
            continue; // who says the rest is asked when that is settled
        }
        for (qsizetype i = 0; i < turn.changes.size(); ++i) {
            const HeardChange &change = turn.changes.at(i);
            doubt.likelier = change.speaker;
            doubt.reference = places.value(change.speaker);
            doubt.fromWord = change.word;
            doubt.untilWord = i + 1 < turn.changes.size() ? turn.changes.at(i + 1).word : WordId{};
            if (isSet(change.word) && change.speaker != turn.speaker)
                doubts.append(doubt);
        }
    }
    return doubts;
}

} // namespace earmark
