// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/desktopcontroller.h"

#include "ui/shell/actions/windowactions.h"

#include <QWidget>

namespace earmark {

DesktopController::DesktopController(const WindowActions &actions, Session &session, Player &player,
                                     QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_player(player)
    , m_controls(player)
{
    connect(&session, &Session::episodeOpened, this, [this](OpenEpisode *open) {
        connect(open, &OpenEpisode::detailsChanged, this, [this, open] { show(*open); });
        show(*open);
    });
    connect(&session, &Session::episodeLeaving, this, [this] {
        m_player.setTitle({});
        m_controls.clearEpisode();
    });
    connectControls(actions);
    connect(&m_program, &ProgramActions::raiseRequested, this, &DesktopController::raiseRequested);
    connect(&m_program, &ProgramActions::openRequested, this, &DesktopController::openRequested);
    connect(&m_program, &ProgramActions::actionRequested, this, &DesktopController::trigger);
}

void DesktopController::offerOn(const QDBusConnection &bus)
{
    m_controls.offerOn(bus);
    m_program.offerOn(bus);
}

void DesktopController::connectControls(const WindowActions &actions)
{
    connect(&m_controls, &MediaControls::raiseRequested, this, &DesktopController::raiseRequested);
    connect(&m_controls, &MediaControls::quitRequested, actions.quit, &QAction::trigger);
    connect(&m_controls, &MediaControls::nextRequested, actions.skipForward, &QAction::trigger);
    connect(&m_controls, &MediaControls::previousRequested, actions.skipBack, &QAction::trigger);
    connect(&m_controls, &MediaControls::openRequested, this,
            [this](const QString &address) { emit openRequested({address}); });
}

void DesktopController::show(const OpenEpisode &open)
{
    const Episode &episode = open.episode();
    const QString title = episode.title.simplified();
    m_player.setTitle(title);
    m_controls.setEpisode({.title = title,
                           .show = episode.show.simplified(),
                           .path = episode.mediaPath,
                           .cover = open.cover()});
}

// A disabled action does nothing, as if its key was pressed.
void DesktopController::trigger(const QString &name)
{
    for (QAction *action : m_window->actions()) {
        if (action->objectName() == name)
            action->trigger();
    }
}

} // namespace earmark
