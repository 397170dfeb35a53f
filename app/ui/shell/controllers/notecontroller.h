// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchors/edges.h"
#include "session/episode/openepisode.h"

namespace earmark {

class EpisodeListModel;
class Notices;
class NotesPane;
class PlayerBar;
class Preferences;
class ReaderPane;
struct Annotation;
struct WindowActions;

/// The panes that show the notes of an episode.
struct NotePanes
{
    NotesPane *notes;
    ReaderPane *reader;
    PlayerBar *playerBar;
};

/// Shows the notes of the open episode and carries out what its panes request.
class NoteController : public QObject
{
    Q_OBJECT

public:
    NoteController(const WindowActions &actions, OpenEpisode &open, const NotePanes &panes,
                   const Preferences &preferences, Notices &notices);

    /// Saves the note being written, before the episode closes.
    void leave();

private:
    void connectActions(const WindowActions &actions);
    void connectNoting();
    void connectPanes();
    void showAll();
    void showKnownTags();
    void noteSelection();
    void moveEdge(Edge edge, int step);
    void endEditing();

    OpenEpisode &m_open;
    const WindowActions &m_actions;
    NotePanes m_panes;
    const Preferences &m_preferences;
    Notices &m_notices;
};

} // namespace earmark
