// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/textact.h"

#include "notes/anchoring.h"
#include "transcript/edit/movedrange.h"

namespace earmark {

// The words of a note go where they went; its time stays.
TextAct textAct(const LoadedTranscript &before, const Transcript &after,
                const QList<Annotation> &notes)
{
    const TranscriptId id = before.kept.id;
    TextAct act{.transcript = id,
                .edit = editBetween(before.transcript, after, before.alignment),
                .notes = {}};
    const MovedRanges ranges(before.transcript, act.edit);
    for (const Annotation &note : notes) {
        if (!note.anchor || note.anchor->transcript != id)
            continue;
        const auto words = ranges.after(note.anchor->words);
        const auto range = words ? textRangeOf(after, *words) : std::nullopt;
        if (!range)
            continue; // it keeps its time and says what it was about
        const Annotation now = highlightOf(after, id, *range);
        Annotation changed = note;
        changed.anchor = now.anchor;
        changed.quote = now.quote;
        changed.speaker = now.speaker;
        if (changed != note)
            act.notes.append({note, changed});
    }
    return act;
}

} // namespace earmark
