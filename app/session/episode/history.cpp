// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/history.h"

namespace earmark {

QString History::undoName() const
{
    return canUndo() ? m_acts.at(m_done - 1).name : QString();
}

QString History::redoName() const
{
    return canRedo() ? m_acts.at(m_done).name : QString();
}

void History::push(Act act)
{
    m_acts.resize(m_done);
    const bool joins = m_isGroupOpen && !m_acts.empty() && !act.group.isEmpty()
        && m_acts.back().group == act.group;
    if (joins)
        m_acts.back().doAgain = std::move(act.doAgain);
    else
        m_acts.push_back(std::move(act));
    if (m_acts.size() > maxActs)
        m_acts.erase(m_acts.begin());
    m_done = m_acts.size();
    m_isGroupOpen = true;
    emit changed();
}

void History::closeGroup()
{
    m_isGroupOpen = false;
}

Result<> History::undo(OpenEpisode &open)
{
    if (!canUndo())
        return done;
    const Act::Step step = m_acts.at(m_done - 1).takeBack;
    auto undone = step(open);
    if (!undone)
        return undone;
    --m_done;
    m_isGroupOpen = false;
    emit changed();
    return done;
}

Result<> History::redo(OpenEpisode &open)
{
    if (!canRedo())
        return done;
    const Act::Step step = m_acts.at(m_done).doAgain;
    auto redone = step(open);
    if (!redone)
        return redone;
    ++m_done;
    m_isGroupOpen = false;
    emit changed();
    return done;
}

} // namespace earmark
