// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voices/voicesapart.h"

#include "session/voices/voicesamples.h"
#include "transcript/edit/turns.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace earmark {

namespace {

// Each speaker is proposed once: for the voice that has most of what they say.
void proposeNames(const Transcript &transcript, const VoiceGuess &guess, QList<ToldVoice> &voices)
{
    QMap<std::pair<int, SpeakerId>, milliseconds> together;
    for (const VoiceTurn &turn : guess.turns) {
        for (qsizetype row = turn.firstRow; row <= turn.lastRow; ++row) {
            const Cue &cue = transcript.cues.at(row);
            if (const auto span = cue.span(); span && isSet(cue.speaker))
                together[{turn.voice, cue.speaker}] += span->duration();
        }
    }
    while (!together.isEmpty()) {
        auto most = together.cbegin();
        for (auto entry = together.cbegin(); entry != together.cend(); ++entry) {
            if (*entry > *most)
                most = entry;
        }
        const auto [voice, speaker] = most.key();
        voices[voice].name = transcript.speakerName(speaker);
        together.removeIf([voice = voice, speaker = speaker](const auto &entry) {
            return entry.key().first == voice || entry.key().second == speaker;
        });
    }
}

QList<TimeSpan> clearestOf(QList<VoiceTurn> turns, int voice)
{
    turns.removeIf([voice](const VoiceTurn &turn) { return turn.voice != voice; });
    std::ranges::stable_sort(turns, std::ranges::greater(), [](const VoiceTurn &turn) {
        return std::pair(std::min(turn.span.duration(), longestSample), turn.margin);
    });
    QList<TimeSpan> spans;
    for (const VoiceTurn &turn : turns)
        spans.append(turn.span);
    return samplesOf(spans);
}

} // namespace

VoicesApart voicesApart(const Transcript &transcript, const VoiceGuess &guess)
{
    VoicesApart apart;
    apart.voices.resize(guess.voices);
    for (const VoiceTurn &turn : guess.turns) {
        apart.turns.append({transcript.cues.at(turn.firstRow).id, turn.span, turn.voice});
        apart.voices[turn.voice].spoken += turn.span.duration();
    }
    for (int voice = 0; voice < guess.voices; ++voice)
        apart.voices[voice].samples = clearestOf(guess.turns, voice);
    proposeNames(transcript, guess, apart.voices);
    return apart;
}

Transcript withVoices(Transcript transcript, const QList<ToldTurn> &turns, const QStringList &names)
{
    QList<SpeakerId> speakers;
    for (const QString &name : names) {
        const auto known = std::ranges::find_if(transcript.speakers, [&](const Speaker &one) {
            return transcript.speakerName(one.id) == name;
        });
        speakers.append(known == transcript.speakers.end() ? transcript.addSpeaker(name)
                                                           : known->id);
    }
    QHash<CueId, int> begins;
    for (const ToldTurn &turn : turns)
        begins.insert(turn.firstCue, turn.voice);
    int voice = turns.isEmpty() ? 0 : turns.first().voice;
    QList<SpeakerId> ofRows;
    for (const Cue &cue : std::as_const(transcript.cues)) {
        voice = begins.value(cue.id, voice);
        ofRows.append(speakers.value(voice));
    }
    return withoutSilentSpeakers(withSpeakers(std::move(transcript), ofRows));
}

} // namespace earmark
