// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/undoing.h"

#include "notes/notebook.h"
#include "session/episode/editing.h"

namespace earmark {

namespace {

template<typename What>
What reversed(What what)
{
    std::swap(what.before, what.after);
    return what;
}

ChoiceAct reversed(ChoiceAct act)
{
    std::swap(act.before, act.after);
    std::swap(act.detailsBefore, act.detailsAfter);
    return act;
}

TextAct reversed(TextAct act)
{
    act.edit = inverse(act.edit);
    for (MovedNote &note : act.notes)
        note = reversed(note);
    for (PinAct &pin : act.pins)
        pin = reversed(pin);
    return act;
}

} // namespace

void Undoing::undo()
{
    History &history = m_open.history();
    if (!history.canUndo() || waits(-1))
        return;
    const auto act = history.actBefore();
    if (m_open.report(act ? take(*act, true, history.stepBack()) : act.error()))
        history.goBack();
}

void Undoing::redo()
{
    History &history = m_open.history();
    if (!history.canRedo() || waits(1))
        return;
    const auto act = history.actAfter();
    if (m_open.report(act ? take(*act, false, history.stepForward()) : act.error()))
        history.goForward();
}

void Undoing::goTo(ActId act)
{
    m_goal = act;
    while (m_goal && !m_open.isReadingText()) {
        if (!stepTowards(*m_goal))
            m_goal.reset();
    }
}

// Whether there was a step to take, and it was taken.
bool Undoing::stepTowards(ActId goal)
{
    History &history = m_open.history();
    qsizetype wanted = isSet(goal) ? history.indexOf(goal) + 1 : 0;
    if (isSet(goal) && wanted == 0) {
        const auto common = history.branchTo(goal);
        if (!common)
            return m_open.report(common.error());
        if (history.done() == *common)
            return history.indexOf(goal) >= 0; // now it can be redone
        wanted = *common;
    }
    const qsizetype before = history.done();
    if (before != wanted)
        before > wanted ? undo() : redo();
    return history.done() != before;
}

// An edit fits only the text it was made for, so wait until that is read.
bool Undoing::waits(int step)
{
    const bool waits = m_open.isReadingText();
    m_waiting += waits ? step : 0;
    return waits;
}

void Undoing::takeWaiting()
{
    if (m_goal)
        goTo(*m_goal);
    for (int steps = std::exchange(m_waiting, 0); steps != 0; steps += steps < 0 ? 1 : -1)
        steps < 0 ? undo() : redo();
}

void Undoing::dropWaiting()
{
    m_goal.reset();
    m_waiting = 0;
}

Result<> Undoing::take(const Act &act, bool isUndo, const History::Step &step)
{
    if (const auto *text = std::get_if<TextAct>(&act.what))
        return m_open.editing().apply(isUndo ? reversed(*text) : *text, step);
    auto taken = std::visit(
        [&](const auto &what) -> Result<> {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, TextAct>)
                return done;
            else
                return take(isUndo ? reversed(what) : what, act);
        },
        act.what);
    if (!taken)
        return taken;
    return m_open.surroundings().library.writeStep(m_open.id(), step.head, step.act);
}

Result<> Undoing::take(const NoteAct &what, const Act &act)
{
    Notebook &notebook = m_open.surroundings().notebook;
    if (!what.after)
        return notebook.remove(what.before->id);
    if (!what.before)
        return notebook.restore(what.after->id);
    const auto now = notebook.find(what.after->id);
    if (!now || !*now)
        return notebook.update(*what.after); // tells why not
    Annotation after = withChange(**now, *what.before, *what.after);
    // In a later run, the notebook does not know which version this program wrote last.
    if (!act.isRead)
        after.changed = what.after->changed;
    return notebook.update(after);
}

Result<> Undoing::take(const PinAct &what, const Act &)
{
    return m_open.writePin(what.transcript, what.cue, what.after);
}

Result<> Undoing::take(const TimesAct &what, const Act &)
{
    return m_open.setAlignment(what.transcript, what.after);
}

Result<> Undoing::take(const ChoiceAct &what, const Act &act)
{
    auto taken = [&] {
        if (act.kind == ActKind::ReadAgain || act.kind == ActKind::RevertTranscript)
            return m_open.exchangeTranscripts(what.before, what.after);
        if (!isSet(what.after))
            return m_open.dropTranscript(what.before);
        return act.kind == ActKind::ChooseTranscript ? m_open.showTranscript(what.after)
                                                     : m_open.restoreTranscript(what.after);
    }();
    return taken && what.detailsAfter ? m_open.setDetails(*what.detailsAfter) : taken;
}

} // namespace earmark
