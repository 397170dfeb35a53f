// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// What the window says and offers about the times found in the sound of the open episode.
class AlignController : public QObject
{
    Q_OBJECT

public:
    AlignController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                    Notices &notices, QWidget *window);

signals:
    void doubtsRequested(); ///< check where lines are said

private:
    void connectActions(const WindowActions &actions);
    void sayAligned();
    void offerAnyway(const Error &error);
    void offerToMend(milliseconds from);
    void markNotSaid(CueId cue);
    void askForLanguage();

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace earmark
