// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episodelistmodel.h"
#include "notes/notebook.h"
#include "session/session.h"
#include "ui/settings/keys/shortcuts.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/windowparts.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

namespace earmark {

/// Owns the panes and connects them; the panes do not know each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `dataFolder` contains the library; the demo is written there. Writes still waiting in
    /// `queue` are reported above the page, and waited for at the end.
    MainWindow(Library &library, Notebook &notebook, Player &player, const QString &dataFolder,
               WriteQueue *queue = nullptr);
    ~MainWindow() override;

    /// Opens media files, transcripts and earmark:// links, in a sensible order.
    void open(const QStringList &files, const QString &transcript = {},
              std::optional<milliseconds> position = {});
    void openDemo();
    /// Opens the last episode where the listener left off, paused. If there is none, shows the
    /// library.
    void resume(std::optional<milliseconds> position = {});
    /// Shows a permanent sentence above the page.
    void warn(const QString &sentence);
    void comeForward();
    /// Media keys and other programs can control it from now on.
    void offerToDesktop(const QDBusConnection &bus);
    /// Saves everything, including a note being typed. Waits for the disk, for at most `patience`,
    /// and returns whether everything is on it.
    bool save(milliseconds patience);
    void endNow(); ///< saves and quits without asking
    bool restarts() const { return m_restarts; } ///< it is to be started again after its end

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillToolBar();
    void drawIcons();
    void restoreLayout();
    void connectSession();
    void connectReader();
    void connectPlayer();
    void connectNotes();
    void connectLibrary();
    void connectFileActions();
    void connectPlayActions();
    void connectTextActions();
    void connectEpisode(OpenEpisode &open);
    void connectHistory(OpenEpisode &open);
    void connectWindow();
    void connectSaving();
    void applyPreferences();
    void chooseDevice();
    void showSurroundings();
    void saveLayout();
    void showMeanings();
    void showAbout();

    void showEpisode(OpenEpisode *open);
    void showDetails();
    void showWaitingText(const EpisodePage &page);
    void leaveEpisode();
    void showPossible();
    void showFrame();
    void runFrames();
    void skipSilence(milliseconds position);
    void showState(Player::State state);
    void askForTime();
    void makeRoomForReport(bool isShown);
    void makeRoomForDoubts(bool isShown);
    void removeEpisode(EpisodeId id);
    void setMeaning(int colour, const QString &name);
    void nameActs();

    Library &m_library;
    Notebook &m_notebook;
    Player &m_player;
    QPalette m_desktopPalette; ///< the desktop's own, before a light or dark theme was chosen
    QSettings m_settings;
    Preferences m_preferences;
    EpisodeListModel m_episodes;
    Session m_session;
    WindowActions m_actions;
    QList<QMenu *> m_menus;
    Shortcuts m_shortcuts;
    Notices *m_notices;
    SaveController *m_saving;
    QToolBar *m_tools;
    QSplitter *m_panes;
    PaneFolds *m_folds;
    LibraryPane *m_libraryPane;
    SidePanes *m_sidePanes;
    ReaderPane *m_reader;
    NotesPane *m_notesPane;
    PlayerBar *m_playerBar;
    ReportPane *m_reportPane;
    DoubtsPane *m_doubtsPane;
    JobBar *m_jobs;
    FileController *m_files;
    ExportController *m_exports;
    DesktopController *m_desktop;
    SearchController *m_search;
    ShowsController *m_shows;
    // These belong to the open episode and are destroyed with it.
    QPointer<CorrectController> m_correctController;
    QPointer<DoubtController> m_doubtController;
    QPointer<NoteController> m_noteController;
    QPointer<JumpController> m_jumpController;
    QMediaDevices *m_devices;
    QTimer *m_frames;
    bool m_restarts = false;
    qsizetype m_heardRow = -1; ///< the row the notes were last scrolled to
};

} // namespace earmark
