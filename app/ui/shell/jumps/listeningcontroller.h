// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jumps/jumpcontroller.h"

namespace earmark {

class Listening;
class Notices;

/// Lets the listener hear a place and come back, hear a passage or each line again and again, or
/// one speaker only.
class ListeningController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for its dialog.
    ListeningController(const WindowActions &actions, OpenEpisode &open, const JumpPanes &panes,
                        Notices &notices, QWidget *window);

signals:
    void jumpRequested(earmark::milliseconds position);

private:
    void connectActions();
    void connectPanes();
    void peek(TimeSpan span);
    void peekAtTarget();
    void repeatTo();
    void repeatWords();
    void switchLines();
    void switchSpeaker();
    void playOnly(SpeakerId speaker);
    void stepSpeaker(int step);
    SpeakerId speakerHeard() const;
    void show();
    QString name() const;
    QList<TimeSpan> skipped() const;
    void openTalk();

    const WindowActions &m_actions;
    OpenEpisode &m_open;
    Player &m_player;
    JumpPanes m_panes;
    Notices &m_notices;
    QWidget *m_window;
    Listening *m_listening;
};

} // namespace earmark
