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
class ReportController;
class ReportPane;
struct WindowActions;

/// The panes that show the text of an episode.
struct TextPanes
{
    ReaderPane *reader;
    PlayerBar *playerBar;
    ReportPane *report;
};

/// Shows the transcript of the open episode and carries out what is requested for its lines and
/// speakers.
class TranscriptController : public QObject
{
    Q_OBJECT

public:
    TranscriptController(const WindowActions &actions, OpenEpisode &open, const TextPanes &panes,
                         Notices &notices, QWidget *window);

signals:
    void transcriptShown();
    void reportShown(bool shown); ///< or hidden
    void jumpRequested(earmark::milliseconds position); ///< further than by a line
    /// The listener says that the text belongs to another recording.
    void otherRecordingRequested(const earmark::GivenText &text);

private:
    void connectActions(const WindowActions &actions);
    void showTranscript(TextChange change);
    void showSilence();
    void sayImported(const ImportedTranscript &imported);
    void askAbout(const GivenText &text, Doubt doubt, qsizetype corrections);
    void dropQuestion(const QString &work);
    void listTranscripts(QMenu *menu);
    void removeTranscript();
    void pinLine(CueId cue);
    bool isPlayed(const Cue &cue) const;
    void stepLines(int step);
    void stepTurns(int step);

    OpenEpisode &m_open;
    Player &m_player;
    TextPanes m_panes;
    Notices &m_notices;
    QWidget *m_window;
    ReportController *m_report;
    std::unique_ptr<QObject> m_question; ///< its notice is closed with it
};

} // namespace earmark
