// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes, the player and the library are connected: the part of MainWindow that knows them
// all.
#include "session/episode/aligning.h"
#include "session/episode/noting.h"
#include "ui/doubts/doubtspane.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportpane.h"
#include "ui/shell/controllers/exportcontroller.h"
#include "ui/shell/controllers/filecontroller.h"
#include "ui/shell/controllers/notecontroller.h"
#include "ui/shell/controllers/savecontroller.h"
#include "ui/shell/controllers/transcriptcontroller.h"
#include "ui/shell/doubts/doubtcontroller.h"
#include "ui/shell/files/backups.h"
#include "ui/shell/frame/panefolds.h"
#include "ui/shell/frame/sidepanes.h"
#include "ui/shell/jumps/jumpcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/search/searchcontroller.h"
#include "ui/shell/shows/showscontroller.h"
#include "ui/shows/showspane.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plain/plaintext.h"

#include <QGuiApplication>
#include <QMediaDevices>
#include <QMenu>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

void MainWindow::connectSession()
{
    connect(&m_session, &Session::episodeOpened, this, &MainWindow::showEpisode);
    connect(&m_session, &Session::episodeLeaving, this, &MainWindow::leaveEpisode);
    connect(&m_session, &Session::busyChanged, m_reader, &ReaderPane::setBusy);
    connect(&m_session.adding(), &Adding::workStarted, m_jobs, &JobBar::follow);
    connect(m_files, &FileController::textShown, this, &MainWindow::showWaitingText);
    connect(m_files, &FileController::textPutAway, this, [this] {
        if (!m_session.current())
            m_reader->clear();
    });
}

// The report replaces the notes, so the page that shows its effect keeps its width.
void MainWindow::makeRoomForReport(bool isShown)
{
    if (isShown && m_doubtController)
        m_doubtController->leave();
    m_notesPane->setVisible(!isShown && m_actions.notesPane->isChecked());
    if (isShown)
        m_reportPane->setFocus();
    else
        m_reader->setFocus();
}

void MainWindow::makeRoomForDoubts(bool isShown)
{
    if (isShown && !m_reportPane->isHidden())
        m_reportPane->hide();
    m_notesPane->setVisible(!isShown && m_actions.notesPane->isChecked());
    if (isShown && width() < PaneFolds::enoughRoom)
        m_actions.libraryPane->setChecked(false); // there is room for only one
    m_doubtsPane->setVisible(isShown);
    QList<int> sizes = m_panes->sizes();
    const int lacking = DoubtsPane::usualWidth - sizes.last();
    if (!isShown || lacking <= 0 || width() < PaneFolds::enoughRoom)
        return;
    sizes[1] -= lacking;
    sizes.last() += lacking;
    m_panes->setSizes(sizes);
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderPane::hitsChanged, m_playerBar, &PlayerBar::setHits);
    connect(m_reader, &ReaderPane::selectionChanged, this, &MainWindow::showPossible);
    connect(&m_reader->beside(), &SecondColumn::opened, this, &MainWindow::showPossible);
    connect(&m_reader->beside(), &SecondColumn::closed, this, &MainWindow::showPossible);
    m_reader->beside().setActions({m_actions.takeBeside, m_actions.previousDifference,
                                   m_actions.nextDifference, m_actions.beside});
    connect(m_reader, &ReaderPane::openRequested, m_files, &FileController::askForMedia);
    connect(m_reader, &ReaderPane::openTranscriptRequested, m_files,
            &FileController::askForTranscript);
    connect(m_reader, &ReaderPane::pasteRequested, m_files, &FileController::paste);
    connect(m_reader, &ReaderPane::demoRequested, m_files, &FileController::openDemo);
}

void MainWindow::connectWindow()
{
    connect(m_actions.libraryPane, &QAction::toggled, this,
            [this](bool shown) { m_sidePanes->setVisible(shown); });
    connect(m_actions.notesPane, &QAction::toggled, this, [this](bool shown) {
        const bool hasOther = !m_doubtsPane->isHidden() || !m_reportPane->isHidden();
        m_panes->widget(2)->setVisible(shown && !hasOther);
    });
    connect(m_actions.notebook, &QAction::toggled, this, &MainWindow::showPossible);
    connect(m_actions.fullScreen, &QAction::toggled, this, &MainWindow::showSurroundings);
    connect(m_actions.focusMode, &QAction::toggled, this, &MainWindow::showSurroundings);
    connect(m_folds, &PaneFolds::choiceChanged, this, &MainWindow::saveLayout);
    connect(m_actions.larger, &QAction::triggered, m_reader, [this] { m_reader->zoom(1); });
    connect(m_actions.smaller, &QAction::triggered, m_reader, [this] { m_reader->zoom(-1); });
    connect(m_actions.usualSize, &QAction::triggered, m_reader, &ReaderPane::resetZoom);
    connect(m_panes, &QSplitter::splitterMoved, this, &MainWindow::saveLayout);
    connect(&m_player, &Player::rateChanged, this, &MainWindow::saveLayout);
    connect(&m_player, &Player::volumeChanged, this, &MainWindow::saveLayout);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(&m_shortcuts, &Shortcuts::changed, this, &MainWindow::showMeanings);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &MainWindow::chooseDevice);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { (void)save(2s); });
}

void MainWindow::connectSaving()
{
    auto *backups = new Backups(m_actions, m_library.databasePath(), *m_notices, this);
    connect(backups, &Backups::workStarted, m_jobs, &JobBar::follow);
    connect(backups, &Backups::restartRequested, this, [this] {
        m_restarts = true;
        close();
    });
    connect(&m_notebook, &Notebook::keptBoth, this, [this] {
        m_notices->say(tr("This note was changed elsewhere too. Both wordings are kept."));
    });
    connect(m_saving, &SaveController::closeRequested, this, &QWidget::close);
    connect(m_saving, &SaveController::stayed, this, [this] { m_restarts = false; });
    connect(m_saving, &SaveController::refused, m_notices,
            [this](const Error &error) { m_notices->fail(error); });
}

void MainWindow::connectPlayer()
{
    m_frames->setObjectName(u"frames"_s);
    m_frames->setTimerType(Qt::PreciseTimer);
    m_frames->setInterval(16ms);
    connect(m_frames, &QTimer::timeout, this, &MainWindow::showFrame);
    connect(&m_player, &Player::stateChanged, this, &MainWindow::showState);
    connect(&m_player, &Player::positionChanged, this, &MainWindow::skipSilence);
    connect(&m_player, &Player::positionChanged, m_playerBar, &PlayerBar::setPosition);
    connect(&m_player, &Player::seeked, this, &MainWindow::showFrame);
    connect(&m_player, &Player::opened, this, &MainWindow::showFrame);
    connect(&m_player, &Player::durationChanged, m_playerBar, &PlayerBar::setDuration);
    connect(&m_player, &Player::rateChanged, m_playerBar, &PlayerBar::setRate);
    connect(&m_player, &Player::volumeChanged, this, [this] {
        m_playerBar->setVolume(m_player.volume(), m_player.isMuted());
        m_actions.mute->setChecked(m_player.isMuted());
    });
    connect(m_playerBar, &PlayerBar::rateRequested, &m_player, &Player::setRate);
    connect(m_playerBar, &PlayerBar::volumeRequested, &m_player, &Player::setVolume);
    connect(m_playerBar, &PlayerBar::muteRequested, &m_player, &Player::setMuted);
    connect(m_playerBar, &PlayerBar::sleepRequested, &m_player, &Player::pause);
    connect(m_playerBar, &PlayerBar::annotationActivated, m_reader, &ReaderPane::showAnnotation);
}

void MainWindow::connectNotes()
{
    connect(&m_notebook, &Notebook::meaningsChanged, this, &MainWindow::showMeanings);
    connect(&m_notebook, &Notebook::annotationAdded, &m_episodes,
            [this](const Annotation &added) { m_episodes.refresh(added.episode); });
    connect(&m_notebook, &Notebook::annotationRemoved, &m_episodes,
            [this](AnnotationId, EpisodeId episode) { m_episodes.refresh(episode); });
    connect(m_notesPane, &NotesPane::leaveRequested, m_reader,
            [this] { m_reader->setFocus(Qt::ShortcutFocusReason); });
    connect(m_notesPane, &NotesPane::shown, m_reader, &ReaderPane::showAnnotation);
    connect(m_notesPane, &NotesPane::hovered, m_reader, &ReaderPane::setHoveredAnnotation);
    connect(m_notesPane, &NotesPane::meaningChangeRequested, this, &MainWindow::setMeaning);
    connect(m_reader, &ReaderPane::annotationHovered, m_notesPane, &NotesPane::setRaised);
    connect(m_reader, &ReaderPane::annotationActivated, m_notesPane, &NotesPane::choose);
}

// This belongs to no episode, so Ctrl+Z does not undo it; the notice does.
void MainWindow::setMeaning(int colour, const QString &name)
{
    const QString before = m_notebook.meaning(colour);
    if (const auto set = m_notebook.setMeaning(colour, name); !set) {
        m_notices->fail(set.error());
        return;
    }
    m_notices->offer(
        tr("The colour “%1” is now called “%2”.").arg(before, m_notebook.meaning(colour)),
        tr("Undo"), [this, colour, before] {
            if (const auto set = m_notebook.setMeaning(colour, before); !set)
                m_notices->fail(set.error());
        });
}

void MainWindow::connectLibrary()
{
    connect(m_libraryPane, &LibraryPane::episodeActivated, &m_session,
            [this](EpisodeId id) { m_session.openEpisode(id); });
    connect(m_libraryPane, &LibraryPane::lookedAtChanged, &m_episodes,
            &EpisodeListModel::holdOrder);
    connect(m_libraryPane, &LibraryPane::removeRequested, this, &MainWindow::removeEpisode);
    connect(m_libraryPane, &LibraryPane::exportRequested, m_exports,
            &ExportController::exportNotes);
    connect(m_libraryPane, &LibraryPane::openRequested, m_files, &FileController::askForMedia);
    connect(m_libraryPane, &LibraryPane::demoRequested, m_files, &FileController::openDemo);
    connect(m_shows, &ShowsController::shown, this, [this] {
        m_actions.libraryPane->setChecked(true);
        m_sidePanes->show(m_shows->pane());
    });
}

// This belongs to no open episode, so Ctrl+Z does not undo it; the notice does.
void MainWindow::removeEpisode(EpisodeId id)
{
    const auto episode = m_library.episode(id);
    if (!episode || !*episode || !m_session.removeEpisode(id))
        return;
    m_notices->offer(
        tr("“%1” is taken off the list; its file and notes are kept.").arg((*episode)->title),
        tr("Undo"), [this, id] { m_session.restoreEpisode(id); });
}

void MainWindow::connectPlayActions()
{
    const auto skip = [this](milliseconds distance) { m_player.skip(distance); };
    connect(m_actions.play, &QAction::triggered, &m_player, &Player::togglePlay);
    connect(m_actions.skipBack, &QAction::triggered, this,
            [this, skip] { skip(-m_preferences.skipBack()); });
    connect(m_actions.skipForward, &QAction::triggered, this,
            [this, skip] { skip(m_preferences.skipForward()); });
    connect(m_actions.goToTime, &QAction::triggered, this, &MainWindow::askForTime);
    connect(m_actions.slower, &QAction::triggered, this,
            [this] { m_player.setRate(m_player.rate() - Player::rateStep); });
    connect(m_actions.faster, &QAction::triggered, this,
            [this] { m_player.setRate(m_player.rate() + Player::rateStep); });
    connect(m_actions.normalSpeed, &QAction::triggered, this, [this] { m_player.setRate(1); });
    connect(m_actions.louder, &QAction::triggered, this,
            [this] { m_player.setVolume(m_player.volume() + 0.05); });
    connect(m_actions.softer, &QAction::triggered, this,
            [this] { m_player.setVolume(m_player.volume() - 0.05); });
    connect(m_actions.skipSilences, &QAction::toggled, this, &MainWindow::applyPreferences);
    connect(m_actions.skipSilences, &QAction::toggled, this, &MainWindow::saveLayout);
    connect(m_actions.mute, &QAction::triggered, &m_player, &Player::setMuted);
    // The way back within the episode comes first; JumpController goes it.
    connect(m_actions.goBack, &QAction::triggered, this, [this] {
        if (!m_jumpController || !m_jumpController->canGoBack())
            m_search->goBack();
    });
}

void MainWindow::connectTextActions()
{
    connect(m_actions.find, &QAction::triggered, m_reader, &ReaderPane::find);
    connect(m_actions.findNext, &QAction::triggered, m_reader, &ReaderPane::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_reader, &ReaderPane::findPrevious);
    connect(m_actions.returnToCurrentLine, &QAction::triggered, m_reader,
            &ReaderPane::returnToCurrentLine);
    connect(m_actions.markCorrected, &QAction::toggled, this,
            [this](bool on) { m_settings.setValue(u"page/corrected"_s, on); });
    connect(m_actions.copy, &QAction::triggered, m_reader, &ReaderPane::copy);
    connect(m_actions.selectAll, &QAction::triggered, m_reader, &ReaderPane::selectAll);
    for (int colour = 0; colour < int(m_actions.highlights.size()); ++colour) {
        connect(m_actions.highlights.at(colour), &QAction::triggered, m_reader,
                [this, colour] { m_reader->highlightSelection(colour); });
    }
}

} // namespace earmark
