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

/// The panes where the listener can choose a moment of the episode.
struct JumpPanes
{
    ReaderPane *reader;
    NotesPane *notes;
    PlayerBar *playerBar;
};

/// Moves the sound of the open episode to where the listener clicks, and offers the way back.
class JumpController : public QObject
{
    Q_OBJECT

public:
    JumpController(const WindowActions &actions, OpenEpisode &open, const JumpPanes &panes);

    void jump(milliseconds position);
    /// Jumps and plays, even if the sound was paused.
    void playFrom(milliseconds position);
    /// Called each frame, so that the way back is offered for a while.
    void hear(milliseconds position);
    bool offersWayBack() const;
    void goBack();

    bool canGoBack() const;
    bool canGoForward() const;

signals:
    void changed(); ///< canGoBack() or canGoForward() may have changed

private:
    Player &m_player;
    ReaderPane *m_reader;
    Jumps *m_jumps;
};

} // namespace earmark
