// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself: its geometry and panes, how they are saved, its keys and how it closes.
#include "session/session.h"
#include "ui/notes/notespane.h"
#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/controllers/savecontroller.h"
#include "ui/shell/frame/panefolds.h"
#include "ui/shell/frame/sidepanes.h"
#include "ui/shell/frame/windowplace.h"
#include "ui/shell/jumps/jumpcontroller.h"
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

void MainWindow::restoreLayout()
{
    resize(1400, 880);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    if (!isMaximized())
        setGeometry(placeWithin(geometry(), screen()->availableGeometry()));
    m_panes->restoreState(m_settings.value(u"window/panes"_s).toByteArray());
    m_player.setRate(m_settings.value(u"player/rate"_s, 1.0).toDouble());
    m_player.setVolume(m_settings.value(u"player/volume"_s, 1.0).toDouble());
    m_folds->choose({.left = m_settings.value(u"window/episodes"_s, true).toBool(),
                     .right = m_settings.value(u"window/notes"_s, true).toBool()});
    m_actions.markCorrected->setChecked(m_settings.value(u"page/corrected"_s, false).toBool());
    m_actions.skipSilences->setChecked(m_settings.value(u"player/silences"_s, false).toBool());
    m_sidePanes->setVisible(m_actions.libraryPane->isChecked());
    m_notesPane->setVisible(m_actions.notesPane->isChecked());
}

// In full screen and in focus mode there are only the page and the player.
void MainWindow::showSurroundings()
{
    const bool isFull = m_actions.fullScreen->isChecked();
    const bool isOnlyPage = isFull || m_actions.focusMode->isChecked();
    setWindowState(isFull ? windowState() | Qt::WindowFullScreen
                          : windowState() & ~Qt::WindowFullScreen);
    menuBar()->setVisible(!isOnlyPage);
    m_tools->setVisible(!isOnlyPage);
    m_folds->setOnlyPage(isOnlyPage);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_folds->setWidth(width());
    m_tools->setToolButtonStyle(width() < PaneFolds::enoughRoom ? Qt::ToolButtonIconOnly
                                                                : Qt::ToolButtonTextBesideIcon);
}

// Esc, if nothing else uses it, goes back to where the listener was, or to the page.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QMainWindow::keyPressEvent(event);
    const bool isOnPage = focusWidget() && m_reader->isAncestorOf(focusWidget());
    if (m_jumpController && m_jumpController->offersWayBack())
        m_jumpController->goBack();
    else if (m_actions.fullScreen->isChecked())
        m_actions.fullScreen->setChecked(false);
    else if (m_actions.focusMode->isChecked())
        m_actions.focusMode->setChecked(false);
    else if (m_reader->beside().isOpen() && isOnPage)
        m_actions.beside->trigger();
    else if (m_jumpController && isOnPage)
        m_jumpController->goBack();
    else
        m_reader->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::saveLayout()
{
    m_settings.setValue(u"window/panes"_s, m_panes->saveState());
    m_settings.setValue(u"window/episodes"_s, m_folds->choice().left);
    m_settings.setValue(u"window/notes"_s, m_folds->choice().right);
    m_settings.setValue(u"player/rate"_s, m_player.rate());
    m_settings.setValue(u"player/volume"_s, m_player.volume());
    m_settings.setValue(u"player/silences"_s, m_actions.skipSilences->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    (void)save(0ms);
    if (!m_saving->mayClose())
        return event->ignore();
    m_actions.fullScreen->setChecked(false);
    m_actions.focusMode->setChecked(false);
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    saveLayout();
    event->accept();
}

bool MainWindow::save(milliseconds patience)
{
    m_notesPane->flush();
    if (m_jumpController)
        m_jumpController->keepReading();
    if (m_session.current())
        m_session.current()->savePosition();
    return m_saving->finish(patience);
}

void MainWindow::endNow()
{
    (void)save(5s);
    m_saving->closeAnyway();
    QCoreApplication::quit(); // also if a dialog is open
}

// Space presses the focused button, as everywhere; otherwise it plays.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *focus = focusWidget();
        if (key->key() == Qt::Key_Space && focus
            && (focus->inherits("QAbstractButton") || focus->inherits("QComboBox"))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Expose && watched == windowHandle())
        runFrames();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::warn(const QString &sentence)
{
    m_saving->warn(sentence);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace earmark
