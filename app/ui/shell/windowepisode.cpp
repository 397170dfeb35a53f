// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window shows the open episode, and closes it.
#include "session/episode/aligning.h"
#include "session/episode/noting.h"
#include "session/spelling/spellcheck.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/player/silences.h"
#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportpane.h"
#include "ui/shell/beside/besidecontroller.h"
#include "ui/shell/controllers/aligncontroller.h"
#include "ui/shell/controllers/filecontroller.h"
#include "ui/shell/controllers/notecontroller.h"
#include "ui/shell/controllers/transcriptcontroller.h"
#include "ui/shell/correcting/correctcontroller.h"
#include "ui/shell/correcting/showcorrectionscontroller.h"
#include "ui/shell/correcting/spellingcontroller.h"
#include "ui/shell/correcting/timescontroller.h"
#include "ui/shell/correcting/writingkeys.h"
#include "ui/shell/doubts/doubtcontroller.h"
#include "ui/shell/frame/possible.h"
#include "ui/shell/jumps/listeningcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notebook/placecontroller.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/search/searchcontroller.h"
#include "ui/shell/speakers/speakercontroller.h"
#include "ui/shell/speakers/speakermenu.h"
#include "ui/shell/speakers/voicecontroller.h"
#include "ui/shell/versions/historycontroller.h"
#include "ui/shell/versions/wordingcontroller.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plain/plaintext.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace earmark {

void MainWindow::showEpisode(OpenEpisode *open)
{
    const Episode &episode = open->episode();
    setWindowTitle(tr("%1 – Earmark").arg(plainTitle(episode.title)));
    m_reader->setEpisode(episode, open->cover());
    m_playerBar->setTranscript({});
    m_playerBar->setSilentSpans({});
    m_playerBar->setChapters(episode.chapters);
    m_playerBar->setDuration(episode.duration);
    m_playerBar->setHits({});
    m_libraryPane->setCurrent(episode.id);
    m_heardRow = -1;
    connectEpisode(*open);
    connectHistory(*open);
    showPossible();
    m_search->leave();
    m_reader->setFocus();
}

void MainWindow::showDetails()
{
    const OpenEpisode &open = *m_session.current();
    setWindowTitle(tr("%1 – Earmark").arg(plainTitle(open.episode().title)));
    m_reader->setDetails(open.episode(), open.cover());
}

// Without its recording, show only the text, unless an episode is open.
void MainWindow::showWaitingText(const EpisodePage &page)
{
    if (m_session.current())
        return;
    Episode episode;
    episode.title = page.title;
    episode.show = page.show;
    episode.description = page.description;
    episode.published = page.date;
    m_reader->setEpisode(episode, {});
    m_reader->setTranscript(page.reading.transcript, {});
}

// An open menu, the report and the text beside the page belong to the episode that closes.
void MainWindow::leaveEpisode()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (!m_reportPane->isHidden()) {
        m_reportPane->hide();
        makeRoomForReport(false);
    }
    m_reader->beside().close();
    m_actions.beside->setChecked(false);
    if (m_doubtController)
        m_doubtController->leave();
    if (m_jumpController)
        m_jumpController->keepReading();
    if (m_noteController)
        m_noteController->leave();
    if (m_correctController)
        m_correctController->leave();
}

// Everything that shows part of the open episode is connected to it and destroyed with it.
void MainWindow::connectEpisode(OpenEpisode &open)
{
    auto *text = new TranscriptController(m_actions, open, {m_reader, m_playerBar, m_reportPane},
                                          *m_notices, this);
    connect(text, &TranscriptController::otherRecordingRequested, m_files,
            &FileController::askForItsRecording);
    connect(text, &TranscriptController::transcriptShown, this, &MainWindow::showFrame);
    connect(text, &TranscriptController::reportShown, this, &MainWindow::makeRoomForReport);
    const JumpPanes jumpPanes{m_reader, m_notesPane, m_playerBar};
    m_jumpController = new JumpController(m_actions, open, jumpPanes);
    auto *listening = new ListeningController(m_actions, open, jumpPanes, *m_notices, this);
    connect(listening, &ListeningController::jumpRequested, m_jumpController,
            &JumpController::jump);
    connect(text, &TranscriptController::jumpRequested, m_jumpController, &JumpController::jump);
    connect(text, &TranscriptController::transcriptShown, m_jumpController,
            &JumpController::restoreReading);
    connect(m_files, &FileController::seekRequested, m_jumpController, &JumpController::jump);
    connect(m_search, &SearchController::playRequested, m_jumpController,
            &JumpController::playFrom);
    connect(m_files, &FileController::playRequested, m_jumpController, &JumpController::playFrom);
    connect(m_jumpController, &JumpController::changed, this, &MainWindow::showPossible);
    connect(&open, &OpenEpisode::transcriptChanged, this, &MainWindow::showPossible);
    auto *voices = new VoiceHearing(open);
    connect(voices, &VoiceHearing::workStarted, m_jobs, &JobBar::follow);
    connect(voices, &VoiceHearing::failed, m_notices,
            [this, &open](const Error &error) { m_notices->fail(error, &open); });
    auto *aligning = new AlignController(m_actions, open, m_reader, *m_notices, this);
    auto *spelling = new SpellCheck(open);
    m_reader->correcting().setSpelling(spelling);
    m_doubtController = new DoubtController(m_actions, open, *spelling, *voices, m_doubtsPane,
                                            m_reader, *m_notices);
    connect(m_doubtController, &DoubtController::shown, this, &MainWindow::makeRoomForDoubts);
    connect(aligning, &AlignController::doubtsRequested, m_doubtController,
            [this] { m_doubtController->beginWith(DoubtKind::Place); });
    m_correctController = new CorrectController(m_actions, open, m_reader, *m_notices, this);
    new SpeakerController(m_actions, open, *voices, m_reader, *m_notices, this);
    new SpeakerMenu(m_actions, open, m_reader, *m_notices, this);
    new VoiceController(m_actions, open, *voices, m_reader, *m_notices, this);
    new WritingKeys(m_actions, open, m_reader, m_preferences);
    new TimesController(m_actions, open, m_reader, *m_notices, this);
    new ShowCorrectionsController(m_actions, open, m_reader, *m_notices, this);
    new SpellingController(m_actions, open, m_reader, *m_notices, this);
    new HistoryController(m_actions, open, m_reader, *m_notices, this);
    new BesideController(m_actions, open, m_reader, *m_notices, this);
    new WordingController(m_actions, open, m_reader->correcting(), *m_notices);
    m_noteController = new NoteController(m_actions, open, {m_notesPane, m_reader, m_playerBar},
                                          m_preferences, *m_notices);
    new PlaceController(m_actions, open, m_reader, m_notesPane, *m_notices);
    connect(&open, &OpenEpisode::detailsChanged, this, &MainWindow::showDetails);
    connect(&open, &OpenEpisode::workStarted, m_jobs, &JobBar::follow);
    connect(&open.aligning(), &Aligning::workStarted, m_jobs, &JobBar::follow);
    connect(&open, &OpenEpisode::failed, m_notices,
            [this, &open](const Error &error) { m_notices->fail(error, &open); });
    connect(&m_player, &Player::failed, &open,
            [this, &open](const Error &error) { m_notices->fail(error, &open); });
    connect(&open.noting(), &Noting::loaded, this, &MainWindow::showPossible);
    connect(&open.noting(), &Noting::added, this, &MainWindow::showPossible);
    connect(&open.noting(), &Noting::removed, this, &MainWindow::showPossible);
}

void MainWindow::showPossible()
{
    const OpenEpisode *open = m_session.current();
    const Transcript text = open ? open->transcript() : Transcript();
    allow(m_actions,
          {.episode = open != nullptr,
           .sound = m_player.state() != Player::State::Empty,
           .text = !text.isEmpty(),
           .panes = !m_actions.notebook->isChecked(),
           .times =
               std::ranges::any_of(text.cues, &std::optional<milliseconds>::has_value, &Cue::begin),
           .notes = open && !open->noting().annotations().isEmpty(),
           .beside = m_reader->beside().isOpen(),
           .selection = m_reader->hasSelection(),
           .wayBack = (m_jumpController && m_jumpController->canGoBack()) || m_search->canGoBack(),
           .wayForward = m_jumpController && m_jumpController->canGoForward()});
}

void MainWindow::connectHistory(OpenEpisode &open)
{
    connect(m_actions.undo, &QAction::triggered, &open, &OpenEpisode::undo);
    connect(m_actions.redo, &QAction::triggered, &open, &OpenEpisode::redo);
    connect(&open.history(), &History::changed, &open, [this] { nameActs(); });
    connect(m_actions.notebook, &QAction::toggled, &open, [this] { nameActs(); });
    nameActs();
}

void MainWindow::nameActs()
{
    const History &history = m_session.current()->history();
    const bool isSeen = !m_actions.notebook->isChecked(); // what an act changes
    m_actions.undo->setEnabled(history.canUndo() && isSeen);
    m_actions.redo->setEnabled(history.canRedo() && isSeen);
    m_actions.undo->setText(history.canUndo() ? tr("&Undo: %1").arg(plainName(history.undoName()))
                                              : tr("&Undo"));
    m_actions.redo->setText(history.canRedo() ? tr("Re&do: %1").arg(plainName(history.redoName()))
                                              : tr("Re&do"));
}

// Not called from showFrame(): silences are also skipped while the window is minimised.
void MainWindow::skipSilence(milliseconds position)
{
    const OpenEpisode *open = m_session.current();
    if (!open || !m_actions.skipSilences->isChecked() || !m_player.isPlaying()
        || m_player.isPeeking())
        return;
    const auto end = endOfSilence(open->activity(), position);
    if (end && !m_player.route().isCut(position, *end))
        m_player.seek(*end);
}

} // namespace earmark
