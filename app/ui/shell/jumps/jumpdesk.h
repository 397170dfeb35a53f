// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

class Jumps;
class NotesPane;
class PlayerBar;
class ReaderPane;
struct WindowActions;

/// Where one points at a moment of the episode.
struct JumpPanes
{
    ReaderPane *reader;
    NotesPane *notes;
    PlayerBar *playerBar;
};

/// Moves the sound of the open episode to where the listener points, and offers the way back.
class JumpDesk : public QObject
{
    Q_OBJECT

public:
    JumpDesk(const WindowActions &actions, OpenEpisode &open, const JumpPanes &panes);

    void jump(milliseconds position);
    /// What is pointed at is heard, even when all was still.
    void playFrom(milliseconds position);
    void hear(milliseconds position); ///< every frame: the way back is offered for a while
    bool offersWayBack() const;
    void goBack();

    bool canGoBack() const;
    bool canGoForward() const;

signals:
    void changed(); ///< whether one can go back or forward

private:
    Player &m_player;
    ReaderPane *m_reader;
    Jumps *m_jumps;
};

} // namespace earmark
