// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/alignment.h"

#include "transcript/text.h"

namespace earmark {

namespace {

void takeTimes(Cue &cue, const CueAlignment &aligned)
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
        cue.origin = TimeOrigin::None;
        return;
    }
    cue.begin = isPinned ? *cue.begin : aligned.span->begin;
    cue.end = std::max(*cue.begin, aligned.span->end);
    cue.origin = isPinned ? TimeOrigin::Pinned : TimeOrigin::Aligned;
    const qsizetype words = std::min(cue.words.size(), aligned.words.size());
    for (qsizetype i = 0; i < words; ++i)
        cue.words[i].span = aligned.words.at(i);
}

} // namespace

Transcript withAlignedTimes(Transcript transcript, const Alignment &alignment)
{
    for (qsizetype row = 0; row < transcript.cues.size(); ++row)
        takeTimes(transcript.cues[row], alignment.cues.at(row));
    return transcript;
}

} // namespace earmark
