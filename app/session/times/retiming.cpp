// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/times/retiming.h"

#include "session/episode/editing.h"
#include "session/text/showntext.h"
#include "transcript/times/timesedit.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// A line whose times are moved has them itself from then on.
QList<PinAct> pinsLeft(const LoadedTranscript &kept, const Transcript &before,
                       const Transcript &after)
{
    QList<PinAct> left;
    for (qsizetype row = 0; row < after.cues.size(); ++row) {
        const CueId cue = after.cues.at(row).id;
        if (const auto pin = kept.pins.constFind(cue);
            pin != kept.pins.cend() && after.cues.at(row) != before.cues.at(row))
            left.append({kept.kept.id, cue, Pin{cue, *pin}, {}});
    }
    return left;
}

} // namespace

bool Retiming::moveEdge(const TimeEdge &edge, milliseconds time)
{
    if (!m_open.hasTranscript())
        return false;
    if (m_open.episode().duration > milliseconds(0))
        time = std::min(time, m_open.episode().duration);
    const Transcript before = known();
    const QString group = u"edge %1 %2 %3"_s.arg(qint32(edge.cue)).arg(qint32(edge.word));
    return take(ActKind::MoveTime, before, withEdgeAt(before, m_open.transcript(), edge, time),
                group.arg(edge.isEnd));
}

bool Retiming::shiftFrom(CueId cue, milliseconds by)
{
    if (!m_open.hasTranscript() || by == milliseconds(0))
        return false;
    const Transcript before = known();
    return take(ActKind::ShiftTimes, before,
                withTimesShifted(before, m_open.transcript(), cue, by));
}

bool Retiming::stretchFrom(CueId cue, std::optional<milliseconds> begin)
{
    if (!m_open.hasTranscript())
        return false;
    const Transcript &shown = m_open.transcript();
    const auto now = timeOf(shown, {.cue = cue});
    const Transcript before = known();
    return now
        && take(ActKind::StretchTimes, before,
                withTimesStretched(before, unpinned(), cue, begin.value_or(*now)));
}

bool Retiming::canStretch(CueId cue) const
{
    return nextPinned(m_open.transcript(), m_open.transcript().rowOf(cue)) >= 0;
}

Transcript Retiming::known() const
{
    return knownText(*m_open.keptTranscript(), m_open.episode().duration);
}

Transcript Retiming::unpinned() const
{
    LoadedTranscript kept = *m_open.keptTranscript();
    kept.pins.clear();
    return knownText(kept, m_open.episode().duration);
}

bool Retiming::take(ActKind kind, const Transcript &before, const Transcript &after,
                    const QString &group)
{
    const LoadedTranscript &kept = *m_open.keptTranscript();
    const TextAct act{.transcript = kept.kept.id,
                      .edit = timesEdit(kept.transcript, kept.alignment, before, after),
                      .notes = {},
                      .pins = pinsLeft(kept, before, after)};
    return m_open.editing().carryOut(kind, act, group);
}

} // namespace earmark
