// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks.h"
#include "session/times/retiming.h"

#include <QFutureWatcher>

class QAction;
class QWidget;

namespace earmark {

class Notices;
class ReaderPane;
struct WindowActions;

/// Moves the times of the open transcript, and shows and plays the sound where that is done.
class TimesController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for dialogs.
    TimesController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                    Notices &notices, QWidget *window);
    ~TimesController() override;

private:
    void connectKeys(const WindowActions &actions);
    void showHint(const WindowActions &actions);
    void nudge(bool isEnd, milliseconds by);
    void setToPosition(bool isEnd);
    void move(const TimeEdge &edge, milliseconds time);
    void readSound(TimeSpan span);
    void takeSound();
    void askForShift(CueId cue);
    void shift(CueId cue, milliseconds by);
    void stretch(CueId cue);

    OpenEpisode &m_open;
    Player &m_player;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<Result<Peaks>> m_peaks;
};

} // namespace earmark
