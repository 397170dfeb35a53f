// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

#include <QTimer>

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

/// Moves the sound of the open episode to where the listener clicks, offers the way back, and keeps
/// where the listener reads.
class JumpController : public QObject
{
    Q_OBJECT

public:
    JumpController(const WindowActions &actions, OpenEpisode &open, const JumpPanes &panes);

    void jump(milliseconds position);
    /// Jumps and plays, even if the sound was paused.
    void playFrom(milliseconds position);
    /// Called each frame, so that the way back is offered for a while.
    void hear();
    bool offersWayBack() const;
    void goBack(); ///< or back from a peek

    bool canGoBack() const;
    bool canGoForward() const;

    /// Shows where the listener read in a transcript that has just been shown.
    void restoreReading();
    void keepReading(); ///< in the library

signals:
    void changed(); ///< canGoBack() or canGoForward() may have changed

private:
    void connectPanes(const WindowActions &actions, const JumpPanes &panes);
    void connectReading();
    void showReading(const std::optional<ReadingPlace> &place);
    std::optional<ReadingPlace> reading() const;
    std::optional<milliseconds> wayBack() const;

    OpenEpisode &m_open;
    Player &m_player;
    ReaderPane *m_reader;
    Jumps *m_jumps;
    std::optional<ReadingPlace> m_kept; ///< as it is in the library
    const bool m_returns; ///< the episode opened where it was left
    bool m_isRestored = false;
    QTimer m_settling; ///< until the page counts as read where it has gone
    QTimer m_keeping;
};

} // namespace earmark
