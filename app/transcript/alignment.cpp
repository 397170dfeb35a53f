// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/alignment.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

constexpr float doubtfulBelow = 0.3F;

void applyTimes(Cue &cue, const CueAlignment &aligned)
{
    const bool isPinned = cue.origin == TimeOrigin::Pinned && cue.begin;
    for (Word &word : cue.words)
        word.span.reset();
    cue.confidence = aligned.confidence;
    if (!aligned.span) {
        if (isPinned)
            return;
        cue.begin.reset();
        cue.end.reset();
        cue.origin = TimeOrigin::NotSpoken;
        return;
    }
    cue.begin = isPinned ? *cue.begin : aligned.span->begin;
    cue.end = std::max(*cue.begin, aligned.span->end);
    cue.origin = isPinned ? TimeOrigin::Pinned : TimeOrigin::Aligned;
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
