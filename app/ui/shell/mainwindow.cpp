// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/doubts/doubtspane.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/player/silences.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportpane.h"
#include "ui/shell/controllers/exportcontroller.h"
#include "ui/shell/controllers/filecontroller.h"
#include "ui/shell/controllers/notecontroller.h"
#include "ui/shell/controllers/savecontroller.h"
#include "ui/shell/desktop/desktopcontroller.h"
#include "ui/shell/frame/dropframe.h"
#include "ui/shell/frame/panefolds.h"
#include "ui/shell/frame/sidepanes.h"
#include "ui/shell/frame/windowkeys.h"
#include "ui/shell/jumps/jumpcontroller.h"
#include "ui/shell/notebook/notebookcontroller.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/search/searchcontroller.h"
#include "ui/shell/shows/showscontroller.h"
#include "ui/shows/showspane.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QMediaDevices>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr QSize minSize(320, 110); ///< of the page and the panes beside it

} // namespace

MainWindow::MainWindow(Library &library, Notebook &notebook, Player &player,
                       const QString &dataFolder, WriteQueue *queue)
    : m_library(library)
    , m_notebook(notebook)
    , m_player(player)
    , m_preferences(m_settings)
    , m_episodes(library, [&notebook](EpisodeId id) { return notebook.unwrittenCount(id); })
    , m_session(library, notebook, player, this)
    , m_actions(this)
    , m_menus(m_actions.addTo(menuBar()))
    , m_shortcuts(changeableActions(keyGroups(m_actions, m_menus)), m_settings)
    , m_notices(new Notices(this))
    , m_saving(new SaveController(queue, *m_notices, this))
    , m_tools(new QToolBar(tr("Tools"), this))
    , m_panes(new QSplitter(this))
    , m_folds(new PaneFolds(m_actions.libraryPane, m_actions.notesPane, this))
    , m_libraryPane(new LibraryPane(&m_episodes, this))
    , m_sidePanes(new SidePanes(this))
    , m_reader(new ReaderPane(this))
    , m_notesPane(new NotesPane(this))
    , m_playerBar(new PlayerBar(this))
    , m_reportPane(new ReportPane(this))
    , m_doubtsPane(new DoubtsPane(this))
    , m_jobs(new JobBar(this))
    , m_files(new FileController(m_actions, m_session, dataFolder, *m_notices, this))
    , m_exports(
          new ExportController(m_actions, m_session, notebook, m_preferences, *m_notices, this))
    , m_desktop(new DesktopController(m_actions, m_session, player, this))
    , m_search(new SearchController(m_actions, m_session, queue, *m_notices, m_reader, this))
    , m_shows(new ShowsController(m_actions, m_session, queue, dataFolder, *m_notices, this))
    , m_devices(new QMediaDevices(this))
    , m_frames(new QTimer(this))
{
    setWindowTitle(u"Earmark"_s);
    new DropFrame([this](const QMimeData &given) { return m_files->describeDrop(given); },
                  [this](const QMimeData &given) { m_files->take(given); }, this);
    layOut();
    fillToolBar();
    connectSession();
    connectReader();
    connectPlayer();
    connectNotes();
    connectLibrary();
    connectFileActions();
    connectPlayActions();
    connectTextActions();
    applyPreferences();
    showMeanings();
    drawIcons();
    m_reader->clear();
    showState(m_player.state());
    restoreLayout();
    connectWindow();
    connectSaving();
    qApp->installEventFilter(this);
}

// Close the episode while everything that shows it still exists.
MainWindow::~MainWindow()
{
    m_session.close();
}

void MainWindow::offerToDesktop(const QDBusConnection &bus)
{
    connect(m_desktop, &DesktopController::raiseRequested, this, &MainWindow::comeForward);
    connect(m_desktop, &DesktopController::openRequested, this,
            [this](const QStringList &addresses) { open(addresses); });
    m_desktop->offerOn(bus);
}

void MainWindow::layOut()
{
    m_sidePanes->add(m_libraryPane, tr("Recordings"));
    m_sidePanes->add(m_shows->pane(), tr("Shows"));
    m_panes->addWidget(m_sidePanes);
    m_panes->addWidget(m_search->pages());
    m_panes->addWidget(m_notesPane);
    m_panes->addWidget(m_reportPane);
    m_reportPane->hide();
    m_panes->addWidget(m_doubtsPane);
    m_doubtsPane->hide();
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setMinimumSize(minSize); // panes that do not fit fold away
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({264, 800, 312, 360, DoubtsPane::usualWidth});

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_saving->warning());
    layout->addWidget(m_notices->bar());
    auto *pages = new QStackedWidget(centre);
    pages->addWidget(m_panes);
    layout->addWidget(pages, 1);
    new NotebookController(m_actions, m_session, m_notebook, m_player, *m_notices, pages);
    layout->addWidget(m_jobs);
    layout->addWidget(m_notices->toast());
    layout->addWidget(m_playerBar);
    setCentralWidget(centre);

    m_playerBar->setActions({m_actions.previousLine, m_actions.skipBack, m_actions.play,
                             m_actions.skipForward, m_actions.nextLine},
                            m_actions.skipSilences, m_actions.bookmark, m_actions.playAll);
}

void MainWindow::fillToolBar()
{
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addActions({m_actions.open, m_actions.pastePage});
    m_tools->addWidget(space);
    m_tools->addActions({m_actions.searchEverything, m_actions.find, m_actions.readingSettings,
                         m_actions.speakers->menuAction(), m_actions.exportNotes});
    if (auto *speakers =
            qobject_cast<QToolButton *>(m_tools->widgetForAction(m_actions.speakers->menuAction())))
        speakers->setPopupMode(QToolButton::InstantPopup);
    applyHouseLook(m_tools);
    addToolBar(m_tools);
    // The button for actions that do not fit into the bar; Qt gives it no name.
    if (auto *more = m_tools->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More tools"));

    connect(m_actions.readingSettings, &QAction::triggered, this, [this] {
        QWidget *button = m_tools->widgetForAction(m_actions.readingSettings);
        m_reader->showReadingSettings(button->isVisible() ? button : this);
    });
}

// Icons have the colour of the text, so redraw them when the desktop turns dark or light.
void MainWindow::drawIcons()
{
    const QColor ink = palette().color(QPalette::WindowText);
    const std::pair<QAction *, QString> drawings[] = {
        {m_actions.open, u"open"_s},
        {m_actions.pastePage, u"paste"_s},
        {m_actions.exportNotes, u"export"_s},
        {m_actions.searchEverything, u"library"_s},
        {m_actions.find, u"search"_s},
        {m_actions.readingSettings, u"text-size"_s},
        {m_actions.previousLine, u"previous-line"_s},
        {m_actions.nextLine, u"next-line"_s},
        {m_actions.skipBack, u"skip-back"_s},
        {m_actions.skipForward, u"skip-forward"_s},
        {m_actions.play, m_player.isPlaying() ? u"pause"_s : u"play"_s},
        {m_actions.bookmark, u"bookmark"_s},
        {m_actions.noteNow, u"note"_s},
        {m_actions.preferences, u"settings"_s},
        {m_actions.speakers->menuAction(), u"people"_s},
    };
    for (const auto &[action, name] : drawings)
        action->setIcon(icon(name, ink));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    else if (event->type() == QEvent::WindowStateChange)
        runFrames();
}

void MainWindow::applyPreferences()
{
    const auto appearance = m_preferences.appearance();
    if (appearance == Preferences::Appearance::System)
        QApplication::setPalette(m_desktopPalette);
    else
        QApplication::setPalette(themePalette(appearance == Preferences::Appearance::Dark));
    m_playerBar->setSkips(m_preferences.skipBack(), m_preferences.skipForward());
    m_player.setRewind(m_preferences.rewindAfterPause());
    m_session.setWishes({.findsTimes = m_preferences.findsTimes(),
                         .listensAlways = m_actions.skipSilences->isChecked()});
    chooseDevice();
}

// Also called when devices come and go, so that the preferred one is used as soon as it is there.
void MainWindow::chooseDevice()
{
    const QByteArray wanted = m_preferences.outputDevice();
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (device.id() == wanted)
            return m_player.setDevice(device);
    }
    m_player.setDevice({});
}

void MainWindow::showFrame()
{
    const milliseconds position = m_player.position();
    const OpenEpisode *open = m_session.current();
    // Until something is played no line is current, so the page opens at its top.
    m_reader->setPosition(position > 0ms || m_player.isPlaying() ? position : -1ms);
    m_playerBar->setPosition(position);
    if (!open)
        return;
    if (m_jumpController)
        m_jumpController->hear();
    const qsizetype row = open->transcript().rowAt(position);
    if (std::exchange(m_heardRow, row) != row)
        m_notesPane->showAt(position);
}

// Stop the frames while the window is hidden, minimised or on another workspace.
void MainWindow::runFrames()
{
    const bool isSeen = windowHandle() && windowHandle()->isExposed() && !isMinimized();
    const bool runs = m_player.isPlaying() && isSeen;
    if (runs == m_frames->isActive())
        return;
    if (runs)
        m_frames->start();
    else
        m_frames->stop();
    showFrame();
}

void MainWindow::showState(Player::State state)
{
    const bool playing = state == Player::State::Playing;
    m_actions.play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_playerBar->setState(state);
    drawIcons();
    showPossible();
    runFrames();
    showFrame();
}

void MainWindow::showMeanings()
{
    QStringList meanings;
    QStringList keys;
    for (int colour = 0; colour < Annotation::colours; ++colour) {
        meanings.append(m_notebook.meaning(colour));
        keys.append(m_actions.highlights.at(colour)->shortcut().toString(QKeySequence::NativeText));
    }
    m_reader->setMeanings(meanings, keys);
    m_notesPane->setMeanings(meanings);
    for (qsizetype colour = 0; colour < m_actions.highlights.size(); ++colour)
        m_actions.highlights.at(colour)->setText(
            tr("Highlight: %1").arg(plainName(meanings.at(colour))));
}

} // namespace earmark
