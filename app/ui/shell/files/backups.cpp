// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/backups.h"

#include "store/backup.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/notices.h"

#include <QDate>
#include <QFileDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace earmark {

Backups::Backups(const WindowActions &actions, const QString &library, Notices &notices,
                 QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.backUp, &QAction::triggered, this, &Backups::backUp);
    connect(actions.restore, &QAction::triggered, this, &Backups::restore);
    connect(&m_backup, &QFutureWatcherBase::finished, this, &Backups::takeBackup);
    connect(&m_restore, &QFutureWatcherBase::finished, this, &Backups::takeRestored);
}

bool Backups::isBusy() const
{
    if (!m_backup.isRunning() && !m_restore.isRunning())
        return false;
    m_notices.say(tr("The library is being copied."));
    return true;
}

void Backups::backUp()
{
    if (isBusy())
        return;
    const QString name = u"Earmark %1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    m_target = QFileDialog::getSaveFileName(m_window, tr("Back up the library"),
                                            lastFolder(u"backup"_s) + u'/' + name,
                                            tr("Backup of the library (*.db)"));
    if (m_target.isEmpty())
        return;
    rememberFolder(u"backup"_s, m_target);
    m_backup.setFuture(
        QtConcurrent::run([library = m_library, target = m_target](QPromise<Result<>> &promise) {
            promise.addResult(
                earmark::backUp(library, target, [&promise] { return !promise.isCanceled(); }));
        }));
    emit workStarted(tr("Copying the library"), &m_backup);
}

void Backups::takeBackup()
{
    if (m_backup.isCanceled())
        return;
    if (const auto copied = m_backup.result(); copied)
        m_notices.say(tr("The library was copied to “%1”.").arg(QFileInfo(m_target).fileName()));
    else
        m_notices.fail(copied.error());
}

void Backups::restore()
{
    if (isBusy())
        return;
    const QString backup =
        QFileDialog::getOpenFileName(m_window, tr("Restore the library from a backup"),
                                     lastFolder(u"backup"_s), tr("Backup of the library (*.db)"));
    if (backup.isEmpty())
        return;
    m_restore.setFuture(
        QtConcurrent::run([library = m_library, backup](QPromise<Result<>> &promise) {
            promise.addResult(
                prepareRestore(library, backup, [&promise] { return !promise.isCanceled(); }));
        }));
    emit workStarted(tr("Reading the backup"), &m_restore);
}

void Backups::takeRestored()
{
    if (m_restore.isCanceled())
        return cancelRestore(m_library);
    if (const auto prepared = m_restore.result(); !prepared) {
        m_notices.fail(prepared.error());
        return;
    }
    m_notices.ask(tr("To use the library of the backup, Earmark must start again. The library as "
                     "it is now is kept in a file beside it."),
                  {{tr("Restart"), [this] { confirm(); }},
                   {tr("Cancel"), [this] { cancelRestore(m_library); }}},
                  this);
}

void Backups::confirm()
{
    if (const auto confirmed = confirmRestore(m_library); confirmed)
        emit restartRequested();
    else
        m_notices.fail(confirmed.error());
}

} // namespace earmark
