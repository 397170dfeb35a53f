// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/turns.h"

#include "transcript/edit/lines.h"

#include <QSet>

#include <algorithm>

namespace earmark {

namespace {

bool isNewVoice(const QList<Cue> &cues, qsizetype row)
{
    return row == 0 || cues.at(row).speaker != cues.at(row - 1).speaker;
}

/// Gives each row the speaker that `speakerOf` says, and lets turns begin accordingly. A turn that
/// began only because the speaker changed goes on as a paragraph where it no longer does.
template<typename SpeakerOf>
void assign(QList<Cue> &cues, const SpeakerOf &speakerOf)
{
    bool wasNewVoice = true;
    SpeakerId before{};
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const Cue &known = cues.at(row);
        wasNewVoice = row == 0 || known.speaker != before;
        before = known.speaker;
        const SpeakerId speaker = speakerOf(known, row);
        if (speaker != known.speaker) {
            Cue &cue = cues[row];
            cue.speaker = speaker;
            cue.speakerInferred = false;
        }
        const bool isNew = isNewVoice(cues, row);
        if (isNew == wasNewVoice)
            continue;
        Cue &cue = cues[row];
        cue.beginsParagraph = !isNew && cue.beginsTurn;
        cue.beginsTurn = isNew;
    }
}

// All that `from` says is said by `into`, and `from` is gone.
Transcript withAllGiven(Transcript transcript, SpeakerId from, SpeakerId into)
{
    assign(transcript.cues,
           [=](const Cue &cue, qsizetype) { return cue.speaker == from ? into : cue.speaker; });
    transcript.speakers.removeIf([from](const Speaker &speaker) { return speaker.id == from; });
    return transcript;
}

} // namespace

Transcript withSpeaker(Transcript transcript, qsizetype first, qsizetype last, SpeakerId speaker)
{
    assign(transcript.cues, [=](const Cue &cue, qsizetype row) {
        return first <= row && row <= last ? speaker : cue.speaker;
    });
    return transcript;
}

Transcript withSpeaker(Transcript transcript, const TextRange &range, SpeakerId speaker)
{
    // The end first: it may be in the same line.
    const CueId lastCue = transcript.cues.at(range.lastRow).id;
    transcript = withSplit(std::move(transcript), lastCue, range.lastOffset);
    const bool isAtBegin = range.lastOffset == 0 && range.lastRow > range.firstRow;
    const qsizetype last = range.lastRow - (isAtBegin ? 1 : 0);
    const CueId firstCue = transcript.cues.at(range.firstRow).id;
    const qsizetype lines = transcript.cues.size();
    transcript = withSplit(std::move(transcript), firstCue, range.firstOffset);
    const qsizetype added = transcript.cues.size() - lines;
    return withSpeaker(std::move(transcript), range.firstRow + added, last + added, speaker);
}

Transcript withSpeakers(Transcript transcript, const QList<SpeakerId> &ofRows)
{
    assign(transcript.cues, [&](const Cue &, qsizetype row) { return ofRows.at(row); });
    return transcript;
}

Transcript withSwap(Transcript transcript, qsizetype row, SpeakerId one, SpeakerId other)
{
    assign(transcript.cues, [=](const Cue &cue, qsizetype at) {
        if (at < row)
            return cue.speaker;
        return cue.speaker == one ? other : cue.speaker == other ? one : cue.speaker;
    });
    return transcript;
}

Transcript withTurn(Transcript transcript, CueId cue, bool begins)
{
    const qsizetype row = transcript.rowOf(cue);
    if (row <= 0)
        return transcript;
    if (!begins) {
        const TurnRows turn = turnAround(transcript, row);
        const SpeakerId above = transcript.cues.at(row - 1).speaker;
        transcript = withSpeaker(std::move(transcript), turn.first, turn.last, above);
    }
    if (transcript.cues.at(row).beginsTurn != begins) {
        transcript.cues[row].beginsTurn = begins;
        transcript.cues[row].beginsParagraph = !begins;
    }
    return transcript;
}

Transcript withTurnEarlier(Transcript transcript, CueId cue)
{
    const qsizetype asked = transcript.rowOf(cue);
    const qsizetype first = asked < 0 ? 0 : turnAround(transcript, asked).first;
    if (first == 0)
        return transcript;
    const Cue above = transcript.cues.at(first - 1);
    if (above.words.size() > 1)
        transcript = withSplit(std::move(transcript), above.id, above.words.last().offset);
    const qsizetype taken = above.words.size() > 1 ? first : first - 1;
    Cue &word = transcript.cues[taken];
    const Cue &turn = transcript.cues.at(taken + 1);
    word.speaker = turn.speaker;
    word.speakerInferred = false;
    word.beginsTurn = true;
    word.beginsParagraph = false;
    return withJoin(std::move(transcript), turn.id);
}

Transcript withTurnLater(Transcript transcript, CueId cue)
{
    const qsizetype asked = transcript.rowOf(cue);
    const qsizetype first = asked < 0 ? 0 : turnAround(transcript, asked).first;
    if (first == 0)
        return transcript;
    const Cue line = transcript.cues.at(first);
    if (line.words.size() > 1)
        transcript = withSplit(std::move(transcript), line.id, line.words.at(1).offset);
    const qsizetype rest = first + 1;
    if (rest < transcript.cues.size()) {
        Cue &next = transcript.cues[rest];
        next.beginsTurn = true;
        next.beginsParagraph = false;
    }
    return withJoin(std::move(transcript), line.id);
}

TurnRows turnAround(const Transcript &transcript, qsizetype row)
{
    TurnRows turn{row, row};
    while (turn.first > 0 && !transcript.cues.at(turn.first).beginsTurn)
        --turn.first;
    while (turn.last + 1 < transcript.cues.size() && !transcript.cues.at(turn.last + 1).beginsTurn)
        ++turn.last;
    return turn;
}

qsizetype lastRowOfSpeaker(const Transcript &transcript, qsizetype row)
{
    while (row + 1 < transcript.cues.size() && !isNewVoice(transcript.cues, row + 1))
        ++row;
    return row;
}

Transcript withName(Transcript transcript, SpeakerId speaker, const QString &name)
{
    const auto known = std::ranges::find(transcript.speakers, speaker, &Speaker::id);
    if (known != transcript.speakers.end())
        known->name = name.simplified();
    return transcript;
}

Transcript withColour(Transcript transcript, SpeakerId speaker, int colour)
{
    const auto known = std::ranges::find(transcript.speakers, speaker, &Speaker::id);
    if (known != transcript.speakers.end())
        known->colour = colour;
    return transcript;
}

Transcript withMerge(Transcript transcript, SpeakerId from, SpeakerId into)
{
    if (from == into || !transcript.speaker(from) || !transcript.speaker(into))
        return transcript;
    return withAllGiven(std::move(transcript), from, into);
}

Transcript withoutSpeaker(Transcript transcript, SpeakerId speaker)
{
    return withAllGiven(std::move(transcript), speaker, {});
}

Transcript withoutSilentSpeakers(Transcript transcript)
{
    QSet<SpeakerId> speaking;
    for (const Cue &cue : transcript.cues)
        speaking.insert(cue.speaker);
    transcript.speakers.removeIf(
        [&speaking](const Speaker &speaker) { return !speaking.contains(speaker.id); });
    return transcript;
}

} // namespace earmark
