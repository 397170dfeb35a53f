// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mediacontrols.h"
#include "desktop/programactions.h"
#include "session/session.h"

class QWidget;

namespace earmark {

struct WindowActions;

/// What the desktop sees of the open episode, and what it asks of the window: media keys,
/// headphones, mixers, keys of the whole desktop.
class DesktopController : public QObject
{
    Q_OBJECT

public:
    DesktopController(const WindowActions &actions, Session &session, Player &player,
                      QWidget *window);

    void offerOn(const QDBusConnection &bus);

signals:
    void raiseRequested();
    void openRequested(const QStringList &addresses); ///< paths and earmark: addresses

private:
    void connectControls(const WindowActions &actions);
    void show(const OpenEpisode &open);
    void trigger(const QString &name);

    QWidget *m_window;
    Player &m_player;
    MediaControls m_controls;
    ProgramActions m_program;
};

} // namespace earmark
