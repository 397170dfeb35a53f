// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/editing.h"

#include "session/episode/noting.h"
#include "session/history/textact.h"
#include "transcript/edit/lines.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qint64 longestPause = 2000; // milliseconds, within what is typed as one

} // namespace

Editing::Editing(OpenEpisode &open)
    : m_open(open)
{}

const Transcript &Editing::text() const
{
    static const Transcript none;
    const LoadedTranscript *kept = m_open.keptTranscript();
    return kept ? kept->transcript : none;
}

bool Editing::setText(CueId cue, const QString &text)
{
    if (!m_sinceWritten.isValid() || m_sinceWritten.hasExpired(longestPause))
        closeLine();
    m_sinceWritten.start();
    return change(ActKind::EditLine, withText(this->text(), cue, text),
                  u"line %1"_s.arg(qint32(cue)));
}

bool Editing::change(ActKind kind, const Transcript &after, const QString &group)
{
    if (!m_open.hasTranscript())
        return false;
    return carryOut(kind, textAct(*m_open.keptTranscript(), after, m_open.noting().annotations()),
                    group);
}

bool Editing::carryOut(ActKind kind, const TextAct &act, const QString &group)
{
    if (act.edit.isEmpty())
        return false;
    History &history = m_open.history();
    const History::Step step = history.stepTo({.kind = kind, .what = act, .group = group});
    if (!m_open.report(apply(act, step)))
        return false;
    history.push(step);
    return true;
}

Result<> Editing::apply(const TextAct &act, const History::Step &step)
{
    Notebook &notebook = m_open.surroundings().notebook;
    QList<Annotation> notes;
    for (const MovedNote &note : act.notes)
        notes.append(note.after);
    TranscriptEdit edit{act.transcript, act.edit, notebook.moving(notes)};
    for (const PinAct &pin : act.pins) {
        if (pin.after)
            edit.pins.insert(pin.cue, pin.after->time);
        else
            edit.unpinned.append(pin.cue);
    }
    auto written = m_open.surroundings().library.writeStep(m_open.id(), step.head, step.act, edit);
    if (!written)
        return written;
    if (m_open.transcriptId() == act.transcript)
        m_open.takeEdit(edit);
    notebook.announceMoved(notes);
    return done;
}

} // namespace earmark
