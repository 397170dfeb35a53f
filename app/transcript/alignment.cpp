// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/alignment.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

constexpr float doubtfulBelow = 0.3F;

// What the listener set stays; the alignment only tells what is missing.
void applyToPinned(Cue &cue, const CueAlignment &aligned)
{
    cue.confidence = aligned.confidence;
    if (!aligned.span)
        return;
    if (!cue.end)
        cue.end = std::max(*cue.begin, aligned.span->end);
    const auto fitted = [&cue](milliseconds time) {
        return std::clamp(time, *cue.begin, *cue.end);
    };
    const qsizetype words = std::min(cue.words.size(), aligned.words.size());
    for (qsizetype i = 0; i < words; ++i) {
        const TimeSpan &word = aligned.words.at(i);
        if (word != unheard && !cue.words.at(i).span)
            cue.words[i].span = TimeSpan{fitted(word.begin), fitted(word.end)};
    }
}

void applyTimes(Cue &cue, const CueAlignment &aligned)
{
    if (cue.origin == TimeOrigin::Pinned && cue.begin)
        return applyToPinned(cue, aligned);
    for (Word &word : cue.words)
        word.span.reset();
    cue.confidence = aligned.confidence;
    if (!aligned.span) {
        cue.begin.reset();
        cue.end.reset();
        cue.origin = TimeOrigin::NotSpoken;
        return;
    }
    cue.begin = aligned.span->begin;
    cue.end = std::max(*cue.begin, aligned.span->end);
    cue.origin = TimeOrigin::Aligned;
    const qsizetype words = std::min(cue.words.size(), aligned.words.size());
    for (qsizetype i = 0; i < words; ++i) {
        const TimeSpan &word = aligned.words.at(i);
        if (word == unheard)
            continue;
        cue.words[i].span = {std::max(*cue.begin, word.begin), std::max(*cue.begin, word.end)};
    }
}

bool isFound(const Cue &cue)
{
    return cue.origin != TimeOrigin::NotSpoken;
}

} // namespace

Transcript withAlignedTimes(Transcript transcript, const Alignment &alignment)
{
    QHash<CueId, qsizetype> places;
    for (qsizetype i = 0; i < alignment.cues.size(); ++i)
        places.insert(alignment.cues.at(i).cue, i);
    for (Cue &cue : transcript.cues) {
        if (const auto place = places.constFind(cue.id); place != places.constEnd())
            applyTimes(cue, alignment.cues.at(*place));
    }
    return transcript;
}

QList<CueId> doubtfulLines(const Transcript &aligned)
{
    const QList<Cue> &cues = aligned.cues;
    QList<CueId> doubtful;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const Cue &cue = cues.at(row);
        if (cue.origin != TimeOrigin::Aligned && cue.origin != TimeOrigin::NotSpoken)
            continue;
        const bool isByGap = (row > 0 && !isFound(cues.at(row - 1)))
            || (row + 1 < cues.size() && !isFound(cues.at(row + 1)));
        if (!isFound(cue) || isByGap || cue.confidence < doubtfulBelow)
            doubtful.append(cue.id);
    }
    return doubtful;
}

} // namespace earmark
