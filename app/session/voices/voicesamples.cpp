// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voices/voicesamples.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr qsizetype maxSamples = 3;
constexpr milliseconds enough = 10s; // a longer turn is no better

/// One turn, as far as it has times.
struct TimedTurn
{
    CueId firstCue{};
    TimeSpan span;
};

QList<TimedTurn> timedTurnsOf(const Transcript &transcript, SpeakerId speaker)
{
    QList<TimedTurn> turns;
    bool goesOn = false;
    for (const Cue &cue : transcript.cues) {
        const auto span = cue.span();
        const bool counts = cue.speaker == speaker && span && cue.origin != TimeOrigin::Estimated;
        if (counts && goesOn && !cue.beginsTurn)
            turns.last().span.end = std::max(turns.last().span.end, span->end);
        else if (counts)
            turns.append({cue.id, *span});
        goesOn = counts;
    }
    return turns;
}

QSet<CueId> doubtfulOf(const QList<HeardTurn> &heard)
{
    QSet<CueId> doubtful;
    for (const HeardTurn &turn : heard) {
        if (turn.isSuspicious || !turn.changes.isEmpty())
            doubtful.insert(turn.firstCue);
    }
    return doubtful;
}

} // namespace

QList<TimeSpan> voiceSamples(const Transcript &transcript, const QList<HeardTurn> &heard,
                             SpeakerId speaker)
{
    QList<TimedTurn> turns = timedTurnsOf(transcript, speaker);
    const QSet<CueId> doubtful = doubtfulOf(heard);
    std::ranges::stable_sort(turns, {}, [&doubtful](const TimedTurn &turn) {
        return std::pair(doubtful.contains(turn.firstCue), -std::min(turn.span.duration(), enough));
    });
    QList<TimeSpan> spans;
    for (const TimedTurn &turn : turns)
        spans.append(turn.span);
    return samplesOf(spans);
}

QList<TimeSpan> samplesOf(QList<TimeSpan> spans)
{
    spans.resize(std::min(maxSamples, spans.size()));
    for (TimeSpan &span : spans)
        span.end = std::min(span.end, span.begin + longestSample);
    return spans;
}

} // namespace earmark
