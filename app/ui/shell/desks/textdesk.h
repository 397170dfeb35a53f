// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

class QMenu;
class QWidget;

namespace earmark {

class Notices;
class PlayerBar;
class ReaderPane;
class ReportDesk;
class ReportPane;
struct WindowActions;

/// Where the text of an episode is seen.
struct TextPanes
{
    ReaderPane *reader;
    PlayerBar *playerBar;
    ReportPane *report;
};

/// Shows the transcript of the open episode, and does what is wished of its lines and speakers.
class TextDesk : public QObject
{
    Q_OBJECT

public:
    TextDesk(const WindowActions &actions, OpenEpisode &open, const TextPanes &panes,
             Notices &notices, QWidget *window);

signals:
    void transcriptShown();
    void reportShown(bool shown); ///< or hidden
    void jumpRequested(earmark::milliseconds position); ///< farther than by a line
    void isOfAnother(const earmark::GivenText &text); ///< the listener says

private:
    void connectActions(const WindowActions &actions);
    void showTranscript();
    void sayImported(const ImportedTranscript &imported);
    void askAbout(const GivenText &text, Doubt doubt);
    void dropQuestion(const QString &work);
    void listSpeakers(QMenu *menu);
    void listTranscripts(QMenu *menu);
    void removeTranscript();
    void askForName(SpeakerId speaker);
    void pinLine(CueId cue);
    void stepLines(int step);
    void stepTurns(int step);

    OpenEpisode &m_open;
    Player &m_player;
    TextPanes m_panes;
    Notices &m_notices;
    QWidget *m_window;
    ReportDesk *m_report;
    std::unique_ptr<QObject> m_question; ///< its notice goes with it
};

} // namespace earmark
