// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/times/moving.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds shortestLine = 100ms;
constexpr milliseconds shortestWord = 20ms;
constexpr milliseconds touching = 20ms; // aligned and recognised times are not more exact

bool touches(milliseconds one, milliseconds other)
{
    return std::chrono::abs(one - other) <= touching;
}

/// Where an edge may be.
struct Room
{
    milliseconds low{0};
    milliseconds high = milliseconds::max();
};

std::optional<milliseconds> fitted(milliseconds time, const Room &room)
{
    return room.low <= room.high ? std::optional(std::clamp(time, room.low, room.high))
                                 : std::nullopt;
}

// The row next to `row` that has a known begin, or -1.
qsizetype knownBeside(const QList<Cue> &cues, qsizetype row, int step)
{
    for (row += step; row >= 0 && row < cues.size(); row += step) {
        if (cues.at(row).begin)
            return row;
    }
    return -1;
}

bool hasTime(const Word &word)
{
    return word.span.has_value();
}

const Word *firstTimed(const Cue &cue)
{
    const auto found = std::ranges::find_if(cue.words, hasTime);
    return found == cue.words.end() ? nullptr : &*found;
}

const Word *lastTimed(const Cue &cue)
{
    const auto found = std::ranges::find_if(cue.words.rbegin(), cue.words.rend(), hasTime);
    return found == cue.words.rend() ? nullptr : &*found;
}

// How far the begin may move to the right: words stay in the line.
milliseconds latestBegin(const Cue &cue)
{
    milliseconds latest = cue.end ? *cue.end - shortestLine : milliseconds::max();
    if (const Word *word = firstTimed(cue))
        latest = std::min(latest, word->span->end - shortestWord);
    return latest;
}

milliseconds earliestEnd(const Cue &cue)
{
    milliseconds earliest = *cue.begin + shortestLine;
    if (const Word *word = lastTimed(cue))
        earliest = std::max(earliest, word->span->begin + shortestWord);
    return earliest;
}

// The word at the edge goes with it; what would stick out is cut.
void setBegin(Cue &cue, milliseconds time)
{
    for (Word &word : cue.words) {
        if (word.span && (word.span->begin < time || touches(word.span->begin, *cue.begin)))
            word.span->begin = std::min(time, word.span->end);
        if (word.span)
            break;
    }
    cue.begin = time;
}

void setEnd(Cue &cue, milliseconds time)
{
    for (auto word = cue.words.rbegin(); word != cue.words.rend(); ++word) {
        if (!word->span)
            continue;
        if (word->span->end > time || (cue.end && touches(word->span->end, *cue.end)))
            word->span->end = std::max(time, word->span->begin);
        break;
    }
    cue.end = time;
}

// A line that was only estimated takes nothing along.
void moveLineBegin(QList<Cue> &cues, qsizetype row, milliseconds time, bool wasKnown)
{
    Cue &cue = cues[row];
    const qsizetype above = knownBeside(cues, row, -1);
    const qsizetype below = knownBeside(cues, row, 1);
    Room room{.low = 0ms, .high = latestBegin(cue)};
    if (below >= 0)
        room.high = std::min(room.high, *cues.at(below).begin);
    const bool isNext = above >= 0 && above + 1 == row;
    const auto end = isNext ? cues.at(above).end : std::nullopt;
    const bool takesAlong = wasKnown && end && touches(*end, *cue.begin);
    if (takesAlong)
        room.low = earliestEnd(cues.at(above));
    else if (above >= 0)
        room.low = end && *end <= *cue.begin ? *end : *cues.at(above).begin;
    const auto place = fitted(time, room);
    if (!place)
        return;
    if (takesAlong)
        setEnd(cues[above], *place);
    setBegin(cue, *place);
}

void moveLineEnd(QList<Cue> &cues, qsizetype row, milliseconds shownEnd, milliseconds time)
{
    Cue &cue = cues[row];
    const qsizetype below = knownBeside(cues, row, 1);
    Room room{.low = earliestEnd(cue)};
    const bool takesAlong = below == row + 1 && cue.end && touches(*cues.at(below).begin, *cue.end);
    if (takesAlong)
        room.high = latestBegin(cues.at(below));
    else if (below >= 0 && *cues.at(below).begin >= shownEnd)
        room.high = *cues.at(below).begin;
    const auto place = fitted(time, room);
    if (!place)
        return;
    if (takesAlong)
        setBegin(cues[below], *place);
    setEnd(cue, *place);
}

qsizetype wordIndex(const Cue &cue, WordId id)
{
    const auto found = std::ranges::find(cue.words, id, &Word::id);
    return found == cue.words.end() ? -1 : found - cue.words.begin();
}

// The times of a word, which share the line's where they are not known.
std::optional<TimeSpan> wordSpan(const Cue &shown, qsizetype index)
{
    const QList<milliseconds> begins = wordBegins(shown);
    if (index < 0 || index >= begins.size())
        return {};
    if (shown.words.at(index).span)
        return shown.words.at(index).span;
    const milliseconds begin = begins.at(index);
    const milliseconds end =
        index + 1 < begins.size() ? begins.at(index + 1) : shown.end.value_or(begin + shortestWord);
    return TimeSpan{begin, std::max(begin, end)};
}

void moveWordBegin(Cue &cue, const Cue &shown, qsizetype index, milliseconds time)
{
    TimeSpan own = *wordSpan(shown, index);
    const TimeSpan before = *wordSpan(shown, index - 1);
    Word &above = cue.words[index - 1];
    const bool takesAlong = above.span && touches(before.end, own.begin);
    const bool stops = above.span && !takesAlong;
    const auto place = fitted(
        time,
        {.low = stops ? before.end : before.begin + shortestWord, .high = own.end - shortestWord});
    if (!place)
        return;
    if (takesAlong)
        above.span->end = *place;
    own.begin = *place;
    cue.words[index].span = own;
}

void moveWordEnd(Cue &cue, const Cue &shown, qsizetype index, milliseconds time)
{
    TimeSpan own = *wordSpan(shown, index);
    const TimeSpan after = *wordSpan(shown, index + 1);
    Word &below = cue.words[index + 1];
    const bool takesAlong = below.span && touches(after.begin, own.end);
    const bool stops = below.span && !takesAlong;
    const auto place = fitted(
        time,
        {.low = own.begin + shortestWord, .high = stops ? after.begin : after.end - shortestWord});
    if (!place)
        return;
    if (takesAlong)
        below.span->begin = *place;
    own.end = *place;
    cue.words[index].span = own;
}

// An estimated line is known from now on to begin where it is shown.
void makeKnown(Cue &cue, const Cue &shown)
{
    if (!cue.begin)
        cue.begin = shown.begin;
    cue.origin = TimeOrigin::Pinned;
}

// Where a line can begin at `begin` at the earliest; the line above ends there if it went on.
milliseconds makeRoomAbove(QList<Cue> &cues, qsizetype row, milliseconds begin)
{
    const qsizetype above = knownBeside(cues, row, -1);
    const auto now = cues.at(row).begin;
    if (above < 0)
        return std::max(0ms, begin);
    Cue &cue = cues[above];
    begin = std::max(begin, now ? std::min(*cue.begin + shortestLine, *now) : *cue.begin);
    if (cue.end && *cue.end > begin && !(now && *cue.end > *now))
        setEnd(cue, begin);
    return begin;
}

template<typename Map>
void mapTimes(Cue &cue, const Map &map)
{
    if (cue.begin)
        cue.begin = map(*cue.begin);
    if (cue.end)
        cue.end = map(*cue.end);
    for (Word &word : cue.words) {
        if (word.span)
            word.span = TimeSpan{map(word.span->begin), map(word.span->end)};
    }
}

} // namespace

std::optional<milliseconds> timeOf(const Transcript &shown, const TimeEdge &edge)
{
    const qsizetype row = shown.rowOf(edge.cue);
    if (row < 0)
        return {};
    const Cue &cue = shown.cues.at(row);
    if (!isSet(edge.word))
        return edge.isEnd ? cue.end : cue.begin;
    const auto span = wordSpan(cue, wordIndex(cue, edge.word));
    return span ? std::optional(edge.isEnd ? span->end : span->begin) : std::nullopt;
}

Transcript withEdgeAt(Transcript known, const Transcript &shown, const TimeEdge &edge,
                      milliseconds time)
{
    const qsizetype row = known.rowOf(edge.cue);
    const auto now = timeOf(shown, edge);
    if (row < 0 || !now || !shown.cues.at(row).begin)
        return known;
    Transcript moved = known;
    Cue &cue = moved.cues[row];
    const Cue &shownCue = shown.cues.at(row);
    makeKnown(cue, shownCue);
    const qsizetype word = wordIndex(cue, edge.word);
    const bool isAtLineEdge = word < 0 || word == (edge.isEnd ? cue.words.size() - 1 : 0);
    if (!isAtLineEdge)
        edge.isEnd ? moveWordEnd(cue, shownCue, word, time)
                   : moveWordBegin(cue, shownCue, word, time);
    else if (edge.isEnd)
        moveLineEnd(moved.cues, row, shownCue.end.value_or(*shownCue.begin), time);
    else
        moveLineBegin(moved.cues, row, time, known.cues.at(row).begin.has_value());
    return timeOf(moved, edge) == now ? known : moved;
}

Transcript withTimesShifted(Transcript known, const Transcript &shown, CueId from, milliseconds by)
{
    const qsizetype row = known.rowOf(from);
    if (row < 0 || !shown.cues.at(row).begin)
        return known;
    makeKnown(known.cues[row], shown.cues.at(row));
    const milliseconds before = *known.cues.at(row).begin;
    by = makeRoomAbove(known.cues, row, before + by) - before;
    for (qsizetype i = row; i < known.cues.size(); ++i)
        mapTimes(known.cues[i], [by](milliseconds time) { return std::max(0ms, time + by); });
    return known;
}

qsizetype nextPinned(const Transcript &transcript, qsizetype row)
{
    const auto isPinned = [](const Cue &cue) { return cue.origin == TimeOrigin::Pinned; };
    for (++row; row > 0 && row < transcript.cues.size(); ++row) {
        if (isPinned(transcript.cues.at(row)))
            return row;
    }
    return -1;
}

Transcript withoutSetTime(Transcript kept, CueId cue)
{
    const qsizetype row = kept.rowOf(cue);
    if (row < 0 || kept.cues.at(row).origin != TimeOrigin::Pinned)
        return kept;
    Cue &line = kept.cues[row];
    line.begin.reset();
    line.end.reset();
    line.origin = TimeOrigin::None;
    for (Word &word : line.words)
        word.span.reset();
    return kept;
}

Transcript withTimesStretched(Transcript known, const Transcript &unpinned, CueId from,
                              milliseconds begin)
{
    const qsizetype first = known.rowOf(from);
    const qsizetype last = first < 0 ? -1 : nextPinned(known, first);
    if (last < 0)
        return known;
    const milliseconds end = *known.cues.at(last).begin;
    const TimeSpan before{unpinned.cues.at(first).begin.value_or(begin),
                          unpinned.cues.at(last).begin.value_or(end)};
    if (before.duration() <= 0ms || begin >= end)
        return known;
    const TimeSpan to{makeRoomAbove(known.cues, first, begin), end};
    const auto map = [&](milliseconds time) {
        const auto moved = (time - before.begin) * to.duration().count();
        return std::clamp(to.begin + moved / before.duration().count(), to.begin, to.end);
    };
    for (qsizetype row = first; row < last; ++row) {
        Cue cue = unpinned.cues.at(row);
        if (!cue.begin || known.cues.at(row).origin == TimeOrigin::NotSpoken)
            continue;
        mapTimes(cue, map);
        known.cues[row] = cue;
    }
    known.cues[first].begin = to.begin;
    known.cues[first].origin = TimeOrigin::Pinned;
    return known;
}

} // namespace earmark
