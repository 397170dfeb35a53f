// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttreader.h"

#include "formats/readers/speakerlabels.h"
#include "formats/readers/subtitles/vttcuetext.h"
#include "formats/readers/subtitles/vttfile.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// A cue and the voices in it.
struct SpokenCue
{
    std::optional<TimeSpan> span;
    QList<VttSpan> voices;
};

bool hasStamps(const SpokenCue &cue)
{
    return std::ranges::any_of(cue.voices,
                               [](const VttSpan &voice) { return !voice.stamps.isEmpty(); });
}

// The pieces of a voice's text between time stamps; `begin` is when it starts to speak, `end` when
// the next one does.
QList<Word> timedPieces(const VttSpan &voice, milliseconds begin, milliseconds end)
{
    QList<Word> pieces;
    qsizetype offset = 0;
    const auto close = [&](qsizetype to, milliseconds time) {
        if (to > offset)
            pieces.append({.id = {},
                           .offset = qint32(offset),
                           .length = qint32(to - offset),
                           .span = TimeSpan{begin, std::max(begin, time)},
                           .confidence = -1});
        offset = to;
        begin = time;
    };
    for (const VttSpan::Stamp &stamp : voice.stamps)
        close(stamp.offset, stamp.time);
    close(voice.text.size(), end);
    return pieces;
}

// When the voice at `index` stops: at the first stamp of a later one, else with the cue.
milliseconds endOfVoice(const SpokenCue &cue, qsizetype index)
{
    for (qsizetype i = index + 1; i < cue.voices.size(); ++i) {
        if (!cue.voices.at(i).stamps.isEmpty())
            return cue.voices.at(i).stamps.first().time;
    }
    return cue.span->end;
}

void addVoices(const SpokenCue &spoken, Draft &draft)
{
    const bool timed = spoken.span && hasStamps(spoken);
    milliseconds begin = spoken.span ? spoken.span->begin : milliseconds(0);
    for (qsizetype i = 0; i < spoken.voices.size(); ++i) {
        const VttSpan &voice = spoken.voices.at(i);
        Cue cue;
        cue.text = voice.text;
        if (spoken.span) {
            cue.begin = spoken.span->begin;
            cue.end = spoken.span->end;
        }
        if (timed) {
            const milliseconds end = endOfVoice(spoken, i);
            cue.words = timedPieces(voice, begin, end);
            begin = end;
        }
        if (voice.voice)
            cue.speaker = voice.voice->isEmpty() ? SpeakerId{} : draft.speaker(*voice.voice);
        else if (!voice.text.trimmed().isEmpty() && isSet(draft.lastSpeaker())) {
            cue.speaker = draft.lastSpeaker();
            cue.speakerInferred = true;
        } else {
            cue.speaker = draft.lastSpeaker();
        }
        draft.add(std::move(cue));
    }
}

} // namespace

Draft readVtt(QStringView text)
{
    const VttFile file = parseVtt(text, VttRules::Lenient);
    Draft draft;
    draft.count(Repair::LooseTime, file.looseTimes);
    draft.count(Repair::UnreadableTime, file.unreadableTimes);
    bool hasVoices = false;
    for (const VttCue &cue : file.cues) {
        const SpokenCue spoken{.span = cue.span, .voices = readVttCueText(cue.text)};
        hasVoices = hasVoices || std::ranges::any_of(spoken.voices, [](const VttSpan &voice) {
                        return voice.voice.has_value();
                    });
        if (spoken.voices.isEmpty())
            draft.count(Repair::EmptyLine);
        addVoices(spoken, draft);
    }
    if (!hasVoices)
        takeSpeakersFromText(draft);
    return draft;
}

} // namespace earmark
