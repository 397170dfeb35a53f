// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/turns/talk.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds lastLine = 3s; // without an end, if nothing follows

Talk &talkBy(QList<Talk> &talks, SpeakerId speaker)
{
    const auto known = std::ranges::find(talks, speaker, &Talk::speaker);
    if (known != talks.end())
        return *known;
    talks.append({.speaker = speaker});
    return talks.last();
}

} // namespace

std::optional<TimeSpan> lineSpan(const Transcript &transcript, qsizetype row)
{
    const Cue &cue = transcript.cues.at(row);
    if (!cue.begin)
        return {};
    const auto next = std::find_if(transcript.cues.begin() + row + 1, transcript.cues.end(),
                                   [](const Cue &one) { return one.begin.has_value(); });
    const bool isLast = next == transcript.cues.end();
    const milliseconds latest = isLast ? milliseconds::max() : std::max(*next->begin, *cue.begin);
    const milliseconds end = cue.end.value_or(isLast ? *cue.begin + lastLine : latest);
    return TimeSpan{*cue.begin, std::clamp(end, *cue.begin, latest)};
}

QList<Talk> talkOf(const Transcript &transcript)
{
    QList<Talk> talks;
    milliseconds all = 0ms;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const bool isTurn =
            row == 0 || cue.beginsTurn || cue.speaker != transcript.cues.at(row - 1).speaker;
        Talk &talk = talkBy(talks, cue.speaker);
        talk.turns += isTurn ? 1 : 0;
        talk.words += cue.words.size();
        const auto span = lineSpan(transcript, row);
        if (!span)
            continue;
        talk.time += span->duration();
        talk.isEstimated = talk.isEstimated || cue.origin == TimeOrigin::Estimated;
        all += span->duration();
    }
    for (Talk &talk : talks)
        talk.share = all > 0ms ? double(talk.time / 1ms) / double(all / 1ms) : 0;
    std::ranges::stable_sort(talks, std::ranges::greater(), &Talk::time);
    return talks;
}

QList<TimeSpan> turnsOf(const Transcript &transcript, SpeakerId speaker)
{
    QList<TimeSpan> turns;
    bool goesOn = false;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const auto span = lineSpan(transcript, row);
        if (!span)
            continue;
        if (transcript.cues.at(row).speaker != speaker) {
            goesOn = false;
            continue;
        }
        if (goesOn || (!turns.isEmpty() && span->begin <= turns.last().end))
            turns.last().end = span->end;
        else
            turns.append(*span);
        goesOn = true;
    }
    return turns;
}

} // namespace earmark
