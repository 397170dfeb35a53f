// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voices/heardturn.h"

#include <QHash>

namespace earmark {

QList<HeardTurn> heardTurns(const Transcript &transcript, const QList<TurnVoice> &turns)
{
    QList<HeardTurn> heard;
    for (const TurnVoice &turn : turns) {
        QList<HeardChange> changes;
        for (const VoiceChange &change : turn.changes) {
            const Cue &cue = transcript.cues.at(change.row);
            changes.append({cue.id, cue.words.value(change.word).id, change.speaker});
        }
        heard.append({transcript.cues.at(turn.firstRow).id, transcript.cues.at(turn.lastRow).id,
                      turn.speaker, turn.likeliest, turn.isSuspicious, changes});
    }
    return heard;
}

const HeardTurn *heardTurnWith(const Transcript &transcript, const QList<HeardTurn> &turns,
                               CueId cue)
{
    QHash<CueId, const HeardTurn *> begins;
    for (const HeardTurn &turn : turns)
        begins.insert(turn.firstCue, &turn);
    const qsizetype row = transcript.rowOf(cue);
    for (qsizetype first = row; first >= 0; --first) {
        if (const HeardTurn *turn = begins.value(transcript.cues.at(first).id))
            return row <= transcript.rowOf(turn->lastCue) ? turn : nullptr;
    }
    return nullptr;
}

} // namespace earmark
