// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files, and the window's dialogs.
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/controllers/filecontroller.h"
#include "ui/shell/exporting/playerexport.h"
#include "ui/shell/exporting/templateexport.h"
#include "ui/shell/frame/windowkeys.h"
#include "ui/shell/jumps/jumpcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/printing/printcontroller.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/timetext.h"

#include <QMessageBox>

namespace earmark {

void MainWindow::open(const QStringList &files, const QString &transcript,
                      std::optional<milliseconds> position)
{
    m_files->open(files, transcript, position);
}

void MainWindow::openDemo()
{
    m_files->openDemo();
}

void MainWindow::resume(std::optional<milliseconds> position)
{
    if (m_session.resumeText() && !position)
        return;
    const auto last = m_library.lastOpened();
    if (!last)
        m_notices->fail(last.error());
    else if (*last)
        m_session.open({.mediaPath = (*last)->mediaPath,
                        .transcriptPath = {},
                        .position = position,
                        .leavesText = true});
}

void MainWindow::connectFileActions()
{
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.preferences, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_preferences, this);
        connect(dialog, &SettingsDialog::shortcutsRequested, m_actions.shortcuts,
                &QAction::trigger);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto *page = new ShortcutsPage(keyGroups(m_actions, m_menus), m_shortcuts, this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->show();
    });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    auto *printing = new PrintController(m_actions, m_session, m_notebook, *m_notices, this);
    connect(printing, &PrintController::workStarted, m_jobs, &JobBar::follow);
    auto *players = new PlayerExport(m_actions, m_session, m_notebook, *m_notices, this);
    connect(players, &PlayerExport::workStarted, m_jobs, &JobBar::follow);
    new TemplateExport(m_actions, m_session, m_notebook, *m_notices, this);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Earmark"),
        tr("Earmark %1. Listen with the transcript on screen, keep what you hear. "
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    applyHouseLook(box);
    box->show();
}

// Not modal, so the listener can read and listen meanwhile.
void MainWindow::askForTime()
{
    const OpenEpisode *open = m_session.current();
    if (!open)
        return;
    askForText(
        this, tr("Go to a time"), tr("Time, such as 12:34:"), timeText(m_player.position()),
        [this, open](const QString &text) {
            if (const auto time = readTimeText(text))
                m_jumpController->jump(*time);
            else
                m_notices->say(tr("“%1” is not a time. Write 12:34 or 1:02:03.").arg(text), open);
        },
        open);
}

} // namespace earmark
