// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/episodemap.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

// A pause shorter than this is drawn as part of the speech before it.
constexpr milliseconds shortPause = 2s;
// How long a line without an end lasts when nothing follows it.
constexpr milliseconds lastLine = 3s;
constexpr qsizetype lettersBefore = 18;
constexpr qsizetype lettersAfter = 34;

Lane laneOf(const Transcript &transcript, const Cue &cue)
{
    const Speaker *speaker = transcript.speaker(cue.speaker);
    const milliseconds end = cue.end.value_or(*cue.begin + lastLine);
    return {.span = {*cue.begin, std::max(end, *cue.begin)},
            .colour = speaker ? speaker->colour : Lane::noColour,
            .speaker = transcript.speakerName(cue.speaker)};
}

// The offset in the text of `cue` that is said at `time`.
qsizetype offsetAt(const Cue &cue, milliseconds time)
{
    if (const qsizetype word = wordAt(cue, time); word >= 0)
        return cue.words.at(word).offset;
    const auto span = cue.span();
    if (!span || span->duration() <= 0ms)
        return 0;
    const auto heard = std::clamp(time - span->begin, 0ms, span->duration());
    return cue.text.size() * heard.count() / span->duration().count();
}

} // namespace

QList<Lane> lanesOf(const Transcript &transcript)
{
    QList<Lane> lanes;
    for (const Cue &cue : transcript.cues) {
        if (!cue.begin)
            continue;
        const Lane next = laneOf(transcript, cue);
        if (!lanes.isEmpty()) {
            Lane &previous = lanes.last();
            // A line that has no end, overlaps the next or leaves a short pause ends where the next
            // line begins.
            if (next.span.begin - previous.span.end < shortPause)
                previous.span.end = next.span.begin;
            if (previous.span.end == next.span.begin && previous.colour == next.colour
                && previous.speaker == next.speaker) {
                previous.span.end = next.span.end;
                continue;
            }
        }
        lanes.append(next);
    }
    return lanes;
}

const Lane *laneAt(const QList<Lane> &lanes, milliseconds time)
{
    const auto after =
        std::ranges::upper_bound(lanes, time, {}, [](const Lane &lane) { return lane.span.begin; });
    if (after == lanes.begin())
        return nullptr;
    const Lane &lane = *std::prev(after);
    return lane.span.contains(time) ? &lane : nullptr;
}

QString wordsAround(const Transcript &transcript, milliseconds time)
{
    const qsizetype row = transcript.rowAt(time);
    if (row < 0)
        return {};
    const Cue &cue = transcript.cues.at(row);
    if (cue.end && *cue.end + shortPause < time)
        return {};
    const QString &text = cue.text;
    const qsizetype middle = offsetAt(cue, time);
    qsizetype first = std::max<qsizetype>(0, middle - lettersBefore);
    while (first > 0 && !text.at(first - 1).isSpace())
        --first;
    qsizetype last = std::min(text.size(), middle + lettersAfter);
    while (last < text.size() && !text.at(last).isSpace())
        ++last;
    QString words = text.mid(first, last - first).trimmed();
    if (first > 0)
        words.prepend(u'…');
    if (last < text.size())
        words.append(u'…');
    return words;
}

qsizetype chapterAt(const QList<Chapter> &chapters, milliseconds time)
{
    for (qsizetype i = chapters.size() - 1; i >= 0; --i) {
        if (chapters.at(i).span.begin <= time)
            return i;
    }
    return -1;
}

} // namespace earmark
