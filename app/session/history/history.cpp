// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/history.h"

#include "session/history/actblob.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

// Of so many acts the values stay in memory.
constexpr qsizetype maxInMemory = 200;

// The id is the time in microseconds, so that acts are in order.
ActId newActId(ActId last)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 time = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    return ActId(std::max(qint64(last) + 1, time));
}

} // namespace

History::History(Library &library, EpisodeId episode)
    : m_library(library)
    , m_episode(episode)
{
    const auto kept = library.history(episode);
    if (!kept)
        return;
    for (const KeptAct &act : kept->acts)
        m_acts.append({act, {}});
    m_done = kept->done;
    m_elsewhere = kept->elsewhere;
}

qsizetype History::indexOf(ActId id) const
{
    const auto found =
        std::ranges::find(m_acts, id, [](const PastAct &one) { return one.kept.id; });
    return found == m_acts.end() ? -1 : found - m_acts.begin();
}

Result<qsizetype> History::branchTo(ActId act)
{
    const auto branch = m_library.history(m_episode, act);
    if (!branch)
        return branch.error();
    qsizetype common = 0;
    while (common < std::min(m_done, branch->acts.size())
           && m_acts.at(common).kept.id == branch->acts.at(common).id)
        ++common;
    if (branch->done == 0) // it is not on disk yet
        return m_done;
    if (m_done > common)
        return common;
    m_acts.resize(common);
    for (const KeptAct &one : branch->acts.sliced(common))
        m_acts.append({one, {}});
    m_elsewhere = branch->elsewhere;
    take(m_done);
    return common;
}

Result<> History::nameState(const QString &name)
{
    KeptAct &act = m_acts[m_done - 1].kept;
    auto written = m_library.nameAct(act.id, name);
    if (!written)
        return written;
    act.name = name;
    take(m_done);
    return written;
}

QString History::stateName() const
{
    return canUndo() ? act(m_done - 1).name : QString();
}

qsizetype History::editsSinceChoice() const
{
    qsizetype edits = 0;
    for (qsizetype i = m_done - 1; i >= 0 && !isChoice(ActKind(act(i).kind)); --i)
        edits += isEdit(ActKind(act(i).kind)) ? 1 : 0;
    return edits;
}

QString History::undoName() const
{
    return canUndo() ? nameOf(ActKind(m_acts.at(m_done - 1).kept.kind)) : QString();
}

QString History::redoName() const
{
    return canRedo() ? nameOf(ActKind(m_acts.at(m_done).kept.kind)) : QString();
}

History::Step History::stepTo(const Act &act)
{
    const PastAct *last = canUndo() ? &m_acts.at(m_done - 1) : nullptr;
    const auto both = m_isGroupOpen && last && last->act ? merged(*last->act, act) : std::nullopt;
    m_pushed = both.value_or(act);
    KeptAct kept = both
        ? last->kept
        : KeptAct{.id = newActId(m_acts.isEmpty() ? ActId{} : m_acts.last().kept.id),
                  .parent = last ? last->kept.id : ActId{},
                  .kind = int(act.kind),
                  .content = {},
                  .made = {}};
    kept.made = QDateTime::currentDateTime();
    kept.content = toBlob(*m_pushed);
    return {.act = kept, .head = kept.id};
}

History::Step History::stepBack() const
{
    return {.act = {}, .head = m_acts.at(m_done - 1).kept.parent};
}

History::Step History::stepForward() const
{
    return {.act = {}, .head = m_acts.at(m_done).kept.id};
}

void History::push(const Step &step)
{
    PastAct entry{*step.act, std::exchange(m_pushed, {})};
    entry.kept.content.clear();
    for (qsizetype i = m_done; i < m_acts.size(); ++i) {
        const KeptAct &gone = m_acts.at(i).kept;
        if (!gone.name.isEmpty() || i + 1 == m_acts.size())
            m_elsewhere.append(gone);
    }
    m_acts.resize(m_done);
    if (!m_acts.isEmpty() && m_acts.last().kept.id == entry.kept.id)
        m_acts.removeLast();
    m_acts.append(entry);
    if (m_acts.size() > maxInMemory)
        m_acts[m_acts.size() - maxInMemory - 1].act.reset();
    take(m_acts.size());
    m_isGroupOpen = true;
}

void History::goBack()
{
    take(m_done - 1);
}

void History::goForward()
{
    take(m_done + 1);
}

void History::take(qsizetype done)
{
    m_done = done;
    m_isGroupOpen = false;
    emit changed();
}

Result<Act> History::actBefore() const
{
    return read(m_done - 1);
}

Result<Act> History::actAfter() const
{
    return read(m_done);
}

Result<Act> History::read(qsizetype index) const
{
    const PastAct &entry = m_acts.at(index);
    if (entry.act)
        return *entry.act;
    const auto content = m_library.actContent(entry.kept.id);
    if (!content)
        return content.error();
    const auto act = actFromBlob(ActKind(entry.kept.kind), *content);
    if (!act)
        return Error{QCoreApplication::translate("Act", "This step can’t be read any more.")};
    return *act;
}

} // namespace earmark
