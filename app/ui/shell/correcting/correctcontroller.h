// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "transcript/edit/lines.h"

class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// Carries out corrections of the open transcript: of its lines, and of where turns begin.
class CorrectController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for dialogs.
    CorrectController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                      Notices &notices, QWidget *window);

    void leave(); ///< saves the line being written, before the text is another

private:
    void closeLine(CueId cue);
    void split(CueId cue, qsizetype offset);
    void join(CueId cue);
    void changeTurn(CueId cue, qsizetype offset, bool begins);
    void pasteOver();
    void openReplacing();

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    CueId m_written{}; ///< the open line, if it was changed
};

} // namespace earmark
