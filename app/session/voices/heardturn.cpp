// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voices/heardturn.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

WordId wordIdAt(const Cue &cue, qsizetype word)
{
    return word < cue.words.size() ? cue.words.at(word).id : WordId{};
}

} // namespace

QList<HeardTurn> heardTurns(const Transcript &transcript, const QList<TurnVoice> &turns)
{
    QList<HeardTurn> heard;
    for (const TurnVoice &turn : turns) {
        QList<HeardChange> changes;
        for (const VoiceChange &change : turn.changes) {
            const Cue &cue = transcript.cues.at(change.row);
            changes.append({cue.id, wordIdAt(cue, change.word), change.time, change.speaker});
        }
        heard.append({transcript.cues.at(turn.firstRow).id, transcript.cues.at(turn.lastRow).id,
                      turn.span, turn.speaker, turn.likeliest, turn.margin, turn.isSuspicious,
                      changes});
    }
    return heard;
}

bool isAsHeard(const Transcript &transcript, const HeardTurn &turn)
{
    const qsizetype first = transcript.rowOf(turn.firstCue);
    const qsizetype last = transcript.rowOf(turn.lastCue);
    if (first < 0 || last < first)
        return false;
    return std::all_of(transcript.cues.begin() + first, transcript.cues.begin() + last + 1,
                       [&turn](const Cue &cue) { return cue.speaker == turn.speaker; });
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
