// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panes, the player and the library are joined: the part of MainWindow that knows them all.
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportpane.h"
#include "ui/shell/desks/aligndesk.h"
#include "ui/shell/desks/reportdesk.h"
#include "ui/shell/desks/savedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/toast.h"

#include <QMediaDevices>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

void MainWindow::connectSession()
{
    connect(&m_session, &Session::episodeOpened, this, &MainWindow::showEpisode);
    connect(&m_session, &Session::detailsChanged, this, [this] {
        setWindowTitle(tr("%1 – Earmark").arg(plainTitle(m_session.episode().title)));
        m_reader->setDetails(m_session.episode(), m_session.cover());
    });
    connect(&m_session, &Session::transcriptChanged, this, &MainWindow::showTranscript);
    connect(&m_session, &Session::transcriptImported, this, &MainWindow::sayImported);
    connect(&m_session, &Session::busyChanged, m_reader, &ReaderPane::setBusy);
    connect(&m_session, &Session::workStarted, m_jobs, &JobBar::follow);
    connect(&m_session, &Session::failed, this, &MainWindow::fail);
    connect(&m_session, &Session::mediaMissing, this, &MainWindow::offerToFind);
    connect(&m_session, &Session::pageWaiting, this, [this] {
        m_toast->offer(tr("The page is ready. Now open its recording."), tr("Open…"),
                       [this] { askForMedia(); });
    });
}

void MainWindow::connectDesks()
{
    connect(m_alignDesk, &AlignDesk::workStarted, m_jobs, &JobBar::follow);
    connect(m_alignDesk, &AlignDesk::said, m_toast, &Toast::say);
    connect(m_alignDesk, &AlignDesk::offered, m_toast, &Toast::offer);
    connect(m_alignDesk, &AlignDesk::acted, this, &MainWindow::offerUndo);
    connect(m_actions.howRead, &QAction::triggered, m_reportDesk, &ReportDesk::review);
    connect(m_reportDesk, &ReportDesk::shown, this, &MainWindow::makeRoomForReport);
    connect(m_reportDesk, &ReportDesk::acted, this, &MainWindow::offerUndo);
    connect(m_reportDesk, &ReportDesk::failed, this, &MainWindow::fail);
}

// It takes the place of the notes, so that the page that shows its effect stays whole.
void MainWindow::makeRoomForReport(bool isShown)
{
    m_notesPane->setVisible(!isShown && m_actions.notesPane->isChecked());
    if (isShown)
        m_reportDesk->pane()->setFocus();
    else
        m_reader->setFocus();
}

// The reader follows the sound; pointing at a line moves the sound.
void MainWindow::connectReader()
{
    connect(m_reader, &ReaderPane::seekRequested, this, &MainWindow::playFrom);
    connect(m_reader, &ReaderPane::chapterActivated, this, &MainWindow::playFrom);
    connect(m_reader, &ReaderPane::hitsChanged, m_playerBar, &PlayerBar::setHits);
    connect(m_reader, &ReaderPane::pinRequested, this, &MainWindow::pinLine);
    connect(m_reader, &ReaderPane::unpinRequested, &m_session, &Session::unpin);
    connect(m_reader, &ReaderPane::renameSpeakerRequested, this, &MainWindow::askForName);
    connect(m_reader, &ReaderPane::openRequested, this, &MainWindow::askForMedia);
    connect(m_reader, &ReaderPane::openTranscriptRequested, this, &MainWindow::askForTranscript);
    connect(m_reader, &ReaderPane::pasteRequested, this, &MainWindow::pastePage);
    connect(m_reader, &ReaderPane::demoRequested, this, &MainWindow::openDemo);
}

void MainWindow::connectWindow()
{
    connect(m_actions.libraryPane, &QAction::toggled, this,
            [this](bool shown) { m_panes->widget(0)->setVisible(shown); });
    connect(m_actions.notesPane, &QAction::toggled, this,
            [this](bool shown) { m_panes->widget(2)->setVisible(shown); });
    connect(m_actions.fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
    for (const QAction *pane : {m_actions.libraryPane, m_actions.notesPane})
        connect(pane, &QAction::toggled, this, &MainWindow::saveLayout);
    connect(m_panes, &QSplitter::splitterMoved, this, &MainWindow::saveLayout);
    connect(&m_player, &Player::rateChanged, this, &MainWindow::saveLayout);
    connect(&m_player, &Player::volumeChanged, this, &MainWindow::saveLayout);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &MainWindow::chooseDevice);
}

void MainWindow::connectSaving()
{
    connect(&m_notebook, &Notebook::keptBoth, this, [this] {
        m_toast->say(tr("This note was changed elsewhere too. Both wordings are kept."));
    });
    connect(m_saving, &SaveDesk::offered, m_toast, &Toast::offer);
    connect(m_saving, &SaveDesk::closeRequested, this, &QWidget::close);
    connect(m_saving, &SaveDesk::refused, this, &MainWindow::fail);
    // Its notes are counted on disk.
    connect(m_saving, &SaveDesk::caughtUp, &m_episodes,
            [this] { m_episodes.refresh(m_session.episode().id); });
}

void MainWindow::connectPlayer()
{
    m_frames->setObjectName(u"frames"_s);
    m_frames->setTimerType(Qt::PreciseTimer);
    m_frames->setInterval(16ms);
    connect(m_frames, &QTimer::timeout, this, &MainWindow::showFrame);
    connect(&m_player, &Player::stateChanged, this, &MainWindow::showState);
    connect(&m_player, &Player::positionChanged, this, &MainWindow::skipSilence);
    connect(&m_player, &Player::seeked, this, &MainWindow::showFrame);
    connect(&m_player, &Player::opened, this, &MainWindow::showFrame);
    connect(&m_player, &Player::failed, this, &MainWindow::fail);
    connect(&m_player, &Player::durationChanged, m_playerBar, &PlayerBar::setDuration);
    connect(&m_player, &Player::rateChanged, m_playerBar, &PlayerBar::setRate);
    connect(&m_player, &Player::volumeChanged, this, [this] {
        m_playerBar->setVolume(m_player.volume(), m_player.isMuted());
        m_actions.mute->setChecked(m_player.isMuted());
    });
    connect(m_playerBar, &PlayerBar::seekRequested, &m_player, &Player::seek);
    connect(m_playerBar, &PlayerBar::rateRequested, &m_player, &Player::setRate);
    connect(m_playerBar, &PlayerBar::volumeRequested, &m_player, &Player::setVolume);
    connect(m_playerBar, &PlayerBar::muteRequested, &m_player, &Player::setMuted);
    connect(m_playerBar, &PlayerBar::sleepRequested, &m_player, &Player::pause);
    connect(m_playerBar, &PlayerBar::annotationActivated, m_reader, &ReaderPane::showAnnotation);
}

void MainWindow::connectNotes()
{
    connect(&m_noting, &Noting::annotationsChanged, m_reader, &ReaderPane::setAnnotations);
    connect(&m_noting, &Noting::annotationsChanged, m_playerBar, &PlayerBar::setAnnotations);
    connect(&m_noting, &Noting::added, m_notesPane, &NotesPane::addAnnotation);
    connect(&m_noting, &Noting::changed, m_notesPane, &NotesPane::changeAnnotation);
    connect(&m_noting, &Noting::removed, m_notesPane, &NotesPane::removeAnnotation);
    connect(&m_noting, &Noting::meaningsChanged, this, &MainWindow::showMeanings);
    connect(&m_noting, &Noting::failed, this, &MainWindow::fail);
    connect(&m_session, &Session::episodeOpened, this, [this] {
        m_notesPane->setAnnotations(m_noting.annotations());
        m_notesPane->setKnownTags(m_noting.knownTags());
    });
    connect(&m_noting, &Noting::noteWanted, this, [this](AnnotationId id) {
        m_actions.notesPane->setChecked(true);
        m_notesPane->edit(id);
    });
    connect(&m_noting, &Noting::bookmarked, this, [this](const Annotation &bookmark) {
        offerUndo(tr("Bookmark at %1.").arg(timeText(bookmark.span.begin)));
    });
    connect(&m_noting, &Noting::removedByListener, this, [this](const Annotation &gone) {
        offerUndo(gone.kind == Annotation::Kind::Bookmark ? tr("Bookmark removed.")
                                                          : tr("Note removed."));
    });

    connect(m_notesPane, &NotesPane::seekRequested, this, &MainWindow::playFrom);
    connect(m_notesPane, &NotesPane::shown, m_reader, &ReaderPane::showAnnotation);
    connect(m_notesPane, &NotesPane::hovered, m_reader, &ReaderPane::setHoveredAnnotation);
    connect(m_notesPane, &NotesPane::changeRequested, &m_noting, &Noting::change);
    connect(m_notesPane, &NotesPane::removeRequested, &m_noting, &Noting::remove);
    connect(m_notesPane, &NotesPane::meaningChangeRequested, &m_noting, &Noting::setMeaning);
    connect(m_notesPane, &NotesPane::editingEnded, this, [this] {
        m_notesPane->setKnownTags(m_noting.knownTags());
        m_noting.resumeAfterNote(m_preferences.rewindAfterNote());
        if (!focusWidget() || m_notesPane->isAncestorOf(focusWidget()))
            m_reader->setFocus();
    });
    connect(m_reader, &ReaderPane::highlightRequested, &m_noting, &Noting::highlight);
    connect(m_reader, &ReaderPane::annotationHovered, m_notesPane, &NotesPane::setRaised);
    connect(m_reader, &ReaderPane::annotationActivated, m_notesPane, &NotesPane::setRaised);
    connect(m_reader, &ReaderPane::recolourRequested, &m_noting, &Noting::recolour);
    connect(m_reader, &ReaderPane::removeAnnotationRequested, &m_noting, &Noting::remove);
}

void MainWindow::connectLibrary()
{
    connect(m_libraryPane, &LibraryPane::episodeActivated, &m_session,
            [this](EpisodeId id) { m_session.openEpisode(id); });
    connect(m_libraryPane, &LibraryPane::removeRequested, this, &MainWindow::removeEpisode);
    connect(m_libraryPane, &LibraryPane::exportRequested, this, &MainWindow::exportNotes);
    connect(m_libraryPane, &LibraryPane::openRequested, this, &MainWindow::askForMedia);
    connect(m_libraryPane, &LibraryPane::demoRequested, this, &MainWindow::openDemo);
    connect(&m_noting, &Noting::annotationsChanged, &m_episodes,
            [this] { m_episodes.refresh(m_session.episode().id); });
}

void MainWindow::connectPlayActions()
{
    const auto skip = [this](milliseconds distance) { m_player.skip(distance); };
    connect(m_actions.play, &QAction::triggered, &m_player, &Player::togglePlay);
    connect(m_actions.skipBack, &QAction::triggered, this,
            [this, skip] { skip(-m_preferences.skipBack()); });
    connect(m_actions.skipForward, &QAction::triggered, this,
            [this, skip] { skip(m_preferences.skipForward()); });
    connect(m_actions.previousLine, &QAction::triggered, this, [this] { stepLines(-1); });
    connect(m_actions.nextLine, &QAction::triggered, this, [this] { stepLines(1); });
    connect(m_actions.previousTurn, &QAction::triggered, this, [this] { stepTurns(-1); });
    connect(m_actions.nextTurn, &QAction::triggered, this, [this] { stepTurns(1); });
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
    connect(m_actions.skipSilences, &QAction::toggled, &m_session, &Session::listenAlways);
    connect(m_actions.skipSilences, &QAction::toggled, this, &MainWindow::saveLayout);
    connect(m_actions.mute, &QAction::triggered, &m_player, &Player::setMuted);
}

void MainWindow::connectUndo()
{
    connect(m_actions.undo, &QAction::triggered, &m_undo, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, m_actions.undo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, m_actions.redo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::undoTextChanged, this, &MainWindow::nameActs);
    connect(&m_undo, &QUndoStack::redoTextChanged, this, &MainWindow::nameActs);
    // What the toast offers to undo is no longer what was done last.
    connect(&m_undo, &QUndoStack::indexChanged, m_toast, &QWidget::hide);
}

void MainWindow::nameActs()
{
    const QString undo = m_undo.undoText();
    const QString redo = m_undo.redoText();
    m_actions.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(plainName(undo)));
    m_actions.redo->setText(redo.isEmpty() ? tr("Re&do") : tr("Re&do: %1").arg(plainName(redo)));
}

} // namespace earmark
