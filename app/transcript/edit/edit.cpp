// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/edit.h"

#include "transcript/edit/movedtimes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace earmark {

namespace {

QSet<CueId> idsOf(const QList<Cue> &cues)
{
    QSet<CueId> ids;
    ids.reserve(cues.size());
    for (const Cue &cue : cues)
        ids.insert(cue.id);
    return ids;
}

/// Finds the lines that differ, walking down both transcripts.
class LinesComparison
{
public:
    LinesComparison(const QList<Cue> &before, const QList<Cue> &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<LinesChange> changes()
    {
        while (m_old < m_before.size() || m_new < m_after.size()) {
            if (m_old < m_before.size() && m_new < m_after.size()
                && m_before.at(m_old).id == m_after.at(m_new).id) {
                compare();
            } else {
                findIds();
                m_old < m_before.size() && !m_idsAfter.contains(m_before.at(m_old).id) ? takeOld()
                                                                                       : takeNew();
            }
        }
        return m_changes;
    }

private:
    void compare()
    {
        const bool isSame = m_before.at(m_old) == m_after.at(m_new);
        if (!isSame) {
            takeOld();
            takeNew();
            return;
        }
        ++m_old;
        ++m_new;
        m_isOpen = false;
    }

    void takeOld() { open().before.append(m_before.at(m_old++)); }
    void takeNew() { open().after.append(m_after.at(m_new++)); }

    LinesChange &open()
    {
        if (!std::exchange(m_isOpen, true))
            m_changes.append({.first = m_old, .before = {}, .after = {}});
        return m_changes.last();
    }

    // Usually all lines are there, and the set is not needed.
    void findIds()
    {
        if (m_idsAfter.isEmpty())
            m_idsAfter = idsOf(m_after);
    }

    const QList<Cue> &m_before;
    const QList<Cue> &m_after;
    QSet<CueId> m_idsAfter;
    QList<LinesChange> m_changes;
    qsizetype m_old = 0;
    qsizetype m_new = 0;
    bool m_isOpen = false;
};

QList<SpeakerChange> speakersBetween(const Transcript &before, const Transcript &after)
{
    QList<SpeakerChange> changes;
    for (const Speaker &speaker : before.speakers) {
        const Speaker *now = after.speaker(speaker.id);
        if (!now)
            changes.append({.before = speaker, .after = {}});
        else if (*now != speaker)
            changes.append({.before = speaker, .after = *now});
    }
    for (const Speaker &speaker : after.speakers) {
        if (!before.speaker(speaker.id))
            changes.append({.before = {}, .after = speaker});
    }
    return changes;
}

void replaceSpeaker(QList<Speaker> &speakers, const SpeakerChange &change)
{
    const SpeakerId id = change.before ? change.before->id : change.after->id;
    const auto place = std::ranges::lower_bound(speakers, id, {}, &Speaker::id);
    const auto known = std::ranges::find(speakers, id, &Speaker::id);
    if (known == speakers.end())
        speakers.insert(place, *change.after);
    else if (change.after)
        *known = *change.after;
    else
        speakers.erase(known);
}

bool hasLines(const QList<Cue> &cues, const LinesChange &change)
{
    const qsizetype end = change.first + change.before.size();
    return change.first >= 0 && end <= cues.size()
        && std::ranges::equal(change.before, cues.sliced(change.first, change.before.size()));
}

// Whether a line that the edit brings is there already.
bool hasNewLines(const QList<LinesChange> &changes, const QList<Cue> &cues)
{
    QSet<CueId> added;
    for (const LinesChange &change : changes)
        added.unite(idsOf(change.after).subtract(idsOf(change.before)));
    return !added.isEmpty()
        && std::ranges::any_of(cues, [&added](const Cue &cue) { return added.contains(cue.id); });
}

} // namespace

Edit editBetween(const Transcript &before, const Transcript &after,
                 const std::optional<Alignment> &alignment)
{
    Edit edit{.lines = LinesComparison(before.cues, after.cues).changes(),
              .speakers = speakersBetween(before, after),
              .times = {},
              .lastId = std::max(before.lastId(), after.lastId())};
    if (alignment)
        edit.times = movedTimes(edit.lines, *alignment);
    return edit;
}

Edit inverse(const Edit &edit)
{
    Edit back = edit;
    qsizetype shift = 0;
    for (LinesChange &change : back.lines) {
        change.first += shift;
        shift += change.after.size() - change.before.size();
        std::swap(change.before, change.after);
    }
    for (SpeakerChange &change : back.speakers)
        std::swap(change.before, change.after);
    for (CueTimesChange &change : back.times)
        std::swap(change.before, change.after);
    return back;
}

std::optional<Edit> joined(const Edit &first, const Edit &second)
{
    const bool isOneLine = first.lines.size() == 1 && second.lines.size() == 1
        && first.speakers.isEmpty() && second.speakers.isEmpty();
    if (!isOneLine || first.lines.first().first != second.lines.first().first
        || first.lines.first().after != second.lines.first().before)
        return {};
    Edit both = first;
    both.lines.first().after = second.lines.first().after;
    both.lastId = std::max(first.lastId, second.lastId);
    for (const CueTimesChange &change : second.times) {
        const auto same = std::ranges::find(both.times, change.before, &CueTimesChange::after);
        if (same == both.times.end())
            both.times.append(change);
        else
            same->after = change.after;
    }
    return both;
}

bool fits(const Edit &edit, const Transcript &transcript)
{
    const bool hasSpeakers =
        std::ranges::all_of(edit.speakers, [&transcript](const SpeakerChange &change) {
            const Speaker *known =
                transcript.speaker(change.before ? change.before->id : change.after->id);
            return change.before ? known && *known == *change.before : !known;
        });
    return hasSpeakers && !hasNewLines(edit.lines, transcript.cues)
        && std::ranges::all_of(edit.lines, [&transcript](const LinesChange &change) {
               return hasLines(transcript.cues, change);
           });
}

void apply(const Edit &edit, Transcript &transcript)
{
    // From the bottom up, so that the rows above stay where they are.
    for (auto change = edit.lines.crbegin(); change != edit.lines.crend(); ++change) {
        const qsizetype same = std::min(change->before.size(), change->after.size());
        std::ranges::copy(change->after.first(same), transcript.cues.begin() + change->first);
        transcript.cues.remove(change->first + same, change->before.size() - same);
        for (qsizetype i = same; i < change->after.size(); ++i)
            transcript.cues.insert(change->first + i, change->after.at(i));
    }
    for (const SpeakerChange &change : edit.speakers)
        replaceSpeaker(transcript.speakers, change);
    transcript.setLastId(std::max(transcript.lastId(), edit.lastId));
}

void apply(const Edit &edit, Alignment &alignment)
{
    if (edit.times.isEmpty())
        return;
    QHash<CueId, std::optional<CueAlignment>> changed;
    for (const CueTimesChange &change : edit.times)
        changed.insert(change.before ? change.before->cue : change.after->cue, change.after);
    QList<CueAlignment> lines;
    for (const CueAlignment &line : std::as_const(alignment.cues)) {
        const auto change = changed.constFind(line.cue);
        if (change == changed.cend())
            lines.append(line);
        else if (*change)
            lines.append(**change);
        changed.remove(line.cue);
    }
    for (const CueTimesChange &change : edit.times) { // those that are new, in their order
        if (change.after && changed.contains(change.after->cue))
            lines.append(*change.after);
    }
    alignment.cues = lines;
}

} // namespace earmark
