// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/beside/besidetext.h"

class QAction;
class QMenu;
class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// Shows a second transcript beside the page, goes from difference to difference, and takes its
/// words line by line.
class BesideController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for dialogs.
    BesideController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                     Notices &notices, QWidget *window);

private:
    void connectText();
    void openOrClose();
    void listChoices();
    void listStates();
    void listKept();
    void askForFile();
    void show();
    void take(CueId line);
    void walk(int step);

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    QAction *m_beside;
    QMenu *m_choices;
    BesideText *m_text;
};

} // namespace earmark
