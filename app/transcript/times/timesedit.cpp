// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/times/timesedit.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

// The cue with the times of another version of it.
Cue withTimesOf(Cue cue, const Cue &timed)
{
    cue.begin = timed.begin;
    cue.end = timed.end;
    cue.origin = timed.origin;
    const qsizetype words = std::min(cue.words.size(), timed.words.size());
    for (qsizetype i = 0; i < words; ++i)
        cue.words[i].span = timed.words.at(i).span;
    return cue;
}

CueAlignment alignmentOf(const Cue &cue, CueAlignment aligned)
{
    aligned.span = cue.span();
    const qsizetype words = std::min(cue.words.size(), aligned.words.size());
    for (qsizetype i = 0; i < words; ++i)
        aligned.words[i] = cue.words.at(i).span.value_or(unheard);
    return aligned;
}

} // namespace

Edit timesEdit(const Transcript &kept, const std::optional<Alignment> &alignment,
               const Transcript &before, const Transcript &after)
{
    QHash<CueId, const CueAlignment *> aligned;
    for (const CueAlignment &line : alignment ? alignment->cues : QList<CueAlignment>())
        aligned.insert(line.cue, &line);
    Transcript moved = kept;
    QList<CueTimesChange> times;
    for (qsizetype row = 0; row < moved.cues.size(); ++row) {
        const Cue &now = after.cues.at(row);
        if (now == before.cues.at(row))
            continue;
        const CueAlignment *line = aligned.value(now.id);
        if (line && now.origin == TimeOrigin::Aligned) {
            times.append({*line, alignmentOf(now, *line)});
            continue;
        }
        if (line)
            times.append({*line, {}});
        moved.cues[row] = withTimesOf(moved.cues.at(row), now);
    }
    Edit edit = editBetween(kept, moved);
    edit.times = times;
    return edit;
}

bool changesOnlyTimes(const Edit &edit)
{
    const auto isSame = [](const Cue &one, const Cue &other) {
        return withTimesOf(one, other) == other;
    };
    return edit.speakers.isEmpty()
        && std::ranges::all_of(edit.lines, [&isSame](const LinesChange &change) {
               return std::ranges::equal(change.before, change.after, isSame);
           });
}

} // namespace earmark
