// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumps/jumpdesk.h"

#include "session/jumps.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"

namespace earmark {

JumpDesk::JumpDesk(const WindowActions &actions, OpenEpisode &open, const JumpPanes &panes)
    : QObject(&open)
    , m_player(open.surroundings().player)
    , m_reader(panes.reader)
    , m_jumps(new Jumps(m_player, this))
{
    connect(panes.reader, &ReaderPane::seekRequested, this, &JumpDesk::playFrom);
    connect(panes.reader, &ReaderPane::chapterActivated, this, &JumpDesk::playFrom);
    connect(panes.reader, &ReaderPane::seekTakenBack, m_jumps, &Jumps::takeBack);
    connect(panes.reader, &ReaderPane::backRequested, m_jumps, &Jumps::goBack);
    connect(panes.notes, &NotesPane::seekRequested, this, &JumpDesk::playFrom);
    connect(panes.playerBar, &PlayerBar::seekRequested, this, &JumpDesk::jump);
    connect(actions.goBack, &QAction::triggered, m_jumps, &Jumps::goBack);
    connect(actions.goForward, &QAction::triggered, m_jumps, &Jumps::goForward);
    connect(actions.checkDoubts, &QAction::triggered, m_jumps, &Jumps::leave);
    connect(m_jumps, &Jumps::changed, this, [this] { hear(m_player.position()); });
    connect(m_jumps, &Jumps::changed, this, &JumpDesk::changed);
    m_reader->offerWayBack({});
}

void JumpDesk::jump(milliseconds position)
{
    m_jumps->jump(position);
}

void JumpDesk::playFrom(milliseconds position)
{
    jump(position);
    m_player.play();
}

void JumpDesk::hear(milliseconds position)
{
    m_reader->offerWayBack(m_jumps->wayBack(position));
}

bool JumpDesk::offersWayBack() const
{
    return m_jumps->wayBack(m_player.position()).has_value();
}

void JumpDesk::goBack()
{
    m_jumps->goBack();
}

bool JumpDesk::canGoBack() const
{
    return m_jumps->canGoBack();
}

bool JumpDesk::canGoForward() const
{
    return m_jumps->canGoForward();
}

} // namespace earmark
