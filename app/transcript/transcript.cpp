// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr int speakerColours = 6;
// Time per letter if the end of a line is unknown: fifteen letters a second.
constexpr milliseconds perLetter{66};

/// A position in a text and the time at which it is said.
struct Mark
{
    milliseconds time{0};
    qint32 offset = 0;
};

// The last known time before the word at `index`.
Mark markBefore(const Cue &cue, qsizetype index)
{
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (const Word &word = cue.words.at(i); word.span)
            return {.time = word.span->end, .offset = word.end()};
    }
    return {.time = *cue.begin, .offset = 0};
}

// The first known time after the word at `index`, never earlier than `before`.
Mark markAfter(const Cue &cue, qsizetype index, const Mark &before)
{
    for (qsizetype i = index + 1; i < cue.words.size(); ++i) {
        if (const Word &word = cue.words.at(i); word.span)
            return {.time = std::max(word.span->begin, before.time), .offset = word.offset};
    }
    const auto length = qint32(cue.text.size());
    const milliseconds end = cue.end.value_or(before.time + perLetter * (length - before.offset));
    return {.time = std::max(end, before.time), .offset = length};
}

milliseconds timeBetween(const Word &word, const Mark &before, const Mark &after)
{
    const qint32 length = after.offset - before.offset;
    if (length <= 0)
        return before.time;
    const qint32 covered = std::clamp(word.offset - before.offset, 0, length);
    return before.time + (after.time - before.time) * covered / length;
}

int freeColour(const QList<Speaker> &speakers)
{
    for (int colour = 0; colour < speakerColours; ++colour) {
        if (std::ranges::find(speakers, colour, &Speaker::colour) == speakers.end())
            return colour;
    }
    return int(speakers.size()) % speakerColours;
}

} // namespace

std::optional<TimeSpan> Cue::span() const
{
    if (!begin || !end)
        return {};
    return TimeSpan{*begin, *end};
}

SpeakerId Transcript::addSpeaker(const QString &label)
{
    const auto known = std::ranges::find(speakers, label, &Speaker::label);
    return known != speakers.end() ? known->id : addNewSpeaker(label);
}

SpeakerId Transcript::addNewSpeaker(const QString &label)
{
    const SpeakerId id{++m_lastId};
    speakers.append({.id = id, .label = label, .name = {}, .colour = freeColour(speakers)});
    return id;
}

void Transcript::addCue(Cue cue)
{
    cue.id = CueId{++m_lastId};
    for (Word &word : cue.words)
        word.id = WordId{++m_lastId};
    cues.append(std::move(cue));
}

const Speaker *Transcript::speaker(SpeakerId id) const
{
    if (!isSet(id))
        return nullptr;
    // Speakers are sorted by id unless somebody has reordered them.
    const auto likely = std::ranges::lower_bound(speakers, id, {}, &Speaker::id);
    if (likely != speakers.end() && likely->id == id)
        return &*likely;
    const auto found = std::ranges::find(speakers, id, &Speaker::id);
    return found == speakers.end() ? nullptr : &*found;
}

QString Transcript::speakerName(SpeakerId id) const
{
    const Speaker *found = speaker(id);
    if (!found)
        return {};
    return found->name.isEmpty() ? found->label : found->name;
}

qsizetype Transcript::rowOf(CueId id) const
{
    const auto found = std::ranges::find(cues, id, &Cue::id);
    return found == cues.end() ? -1 : found - cues.begin();
}

qsizetype Transcript::rowAt(milliseconds time) const
{
    qsizetype found = -1;
    qsizetype first = 0;
    qsizetype last = cues.size(); // the search ends before this row
    while (first < last) {
        const qsizetype middle = first + (last - first) / 2;
        qsizetype timed = middle;
        while (timed >= first && !cues.at(timed).begin)
            --timed;
        if (timed < first) {
            first = middle + 1;
        } else if (*cues.at(timed).begin <= time) {
            found = timed;
            first = middle + 1;
        } else {
            last = timed;
        }
    }
    return found;
}

bool Transcript::isTimed() const
{
    return std::ranges::all_of(cues, [](const Cue &cue) {
        return cue.origin == TimeOrigin::NotSpoken
            || (cue.begin && cue.origin != TimeOrigin::None && cue.origin != TimeOrigin::Estimated);
    });
}

QList<milliseconds> wordBegins(const Cue &cue)
{
    QList<milliseconds> begins;
    if (!cue.begin)
        return begins;
    begins.reserve(cue.words.size());
    Mark before{.time = *cue.begin, .offset = 0};
    Mark after = markAfter(cue, -1, before);
    for (qsizetype i = 0; i < cue.words.size(); ++i) {
        const Word &word = cue.words.at(i);
        begins.append(word.span ? word.span->begin : timeBetween(word, before, after));
        if (word.span) {
            before = {.time = word.span->end, .offset = word.end()};
            after = markAfter(cue, i, before);
        }
    }
    return begins;
}

std::optional<milliseconds> wordBegin(const Cue &cue, qsizetype index)
{
    if (!cue.begin || index < 0 || index >= cue.words.size())
        return {};
    const Word &word = cue.words.at(index);
    if (word.span)
        return word.span->begin;
    const Mark before = markBefore(cue, index);
    return timeBetween(word, before, markAfter(cue, index, before));
}

qsizetype wordAt(const Cue &cue, milliseconds time)
{
    qsizetype first = 0;
    qsizetype last = cue.words.size();
    while (first < last) {
        const qsizetype middle = first + (last - first) / 2;
        const auto begin = wordBegin(cue, middle);
        if (begin && *begin <= time)
            first = middle + 1;
        else
            last = middle;
    }
    return first - 1;
}

} // namespace earmark
