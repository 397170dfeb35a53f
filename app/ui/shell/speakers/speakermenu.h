// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

class QMenu;
class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// The menu of the speakers: each can be renamed, get another colour or be removed, and others can
/// be added.
class SpeakerMenu : public QObject
{
    Q_OBJECT

public:
    /// `window` is for dialogs.
    SpeakerMenu(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                Notices &notices, QWidget *window);

private:
    void fill();
    void addColours(QMenu *menu, const Speaker &speaker);
    void rename(SpeakerId speaker);
    void add();
    void recolour(SpeakerId speaker, int colour);
    void remove(SpeakerId speaker);

    OpenEpisode &m_open;
    Notices &m_notices;
    QWidget *m_window;
    QMenu *m_menu;
};

} // namespace earmark
