// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumps/jumpcontroller.h"

#include "session/jumps.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"

namespace earmark {

JumpController::JumpController(const WindowActions &actions, OpenEpisode &open,
                               const JumpPanes &panes)
    : QObject(&open)
    , m_player(open.surroundings().player)
    , m_reader(panes.reader)
    , m_jumps(new Jumps(m_player, this))
{
    connect(panes.reader, &ReaderPane::seekRequested, this, &JumpController::playFrom);
    connect(panes.reader, &ReaderPane::chapterActivated, this, &JumpController::playFrom);
    connect(panes.reader, &ReaderPane::seekTakenBack, m_jumps, &Jumps::takeBack);
    connect(panes.reader, &ReaderPane::backRequested, m_jumps, &Jumps::goBack);
    connect(panes.notes, &NotesPane::seekRequested, this, &JumpController::playFrom);
    connect(panes.playerBar, &PlayerBar::seekRequested, this, &JumpController::jump);
    connect(actions.goBack, &QAction::triggered, m_jumps, &Jumps::goBack);
    connect(actions.goForward, &QAction::triggered, m_jumps, &Jumps::goForward);
    connect(actions.checkDoubts, &QAction::triggered, m_jumps, &Jumps::leave);
    connect(m_jumps, &Jumps::changed, this, [this] { hear(m_player.position()); });
    connect(m_jumps, &Jumps::changed, this, &JumpController::changed);
    m_reader->offerWayBack({});
}

void JumpController::jump(milliseconds position)
{
    m_jumps->jump(position);
}

void JumpController::playFrom(milliseconds position)
{
    jump(position);
    m_player.play();
}

void JumpController::hear(milliseconds position)
{
    m_reader->offerWayBack(m_jumps->wayBack(position));
}

bool JumpController::offersWayBack() const
{
    return m_jumps->wayBack(m_player.position()).has_value();
}

void JumpController::goBack()
{
    m_jumps->goBack();
}

bool JumpController::canGoBack() const
{
    return m_jumps->canGoBack();
}

bool JumpController::canGoForward() const
{
    return m_jumps->canGoForward();
}

} // namespace earmark
