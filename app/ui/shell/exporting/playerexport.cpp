// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporting/playerexport.h"

#include "exports/document/filename.h"
#include "exports/player/playerpage.h"
#include "notes/notebook.h"
#include "session/session.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/exporting/inbackground.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/noticebar.h"
#include "ui/shell/notices/notices.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace earmark {

PlayerExport::PlayerExport(const WindowActions &actions, Session &session, Notebook &notebook,
                           Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notebook(notebook)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.exportPlayer, &QAction::triggered, this, &PlayerExport::ask);
    connect(&m_job, &QFutureWatcherBase::finished, this, &PlayerExport::showOutcome);
}

PlayerExport::~PlayerExport()
{
    m_job.cancel();
    m_job.waitForFinished();
}

// Copied before a file is chosen, because another episode may be open by then.
void PlayerExport::ask()
{
    const OpenEpisode *open = m_session.current();
    if (!open || !open->hasTranscript())
        return m_notices.fail({tr("This episode has no transcript yet.")}, open);
    if (m_job.isRunning())
        return m_notices.fail({tr("Another page is still being written.")});
    auto document = notesDocument(m_session.library(), m_notebook, open->id());
    if (!document || !*document)
        return m_notices.fail(document ? Error{tr("The episode is not in the library any more.")}
                                       : document.error());
    (*document)->transcript = open->transcript();
    const QStringList filters{tr("Web page with the sound in it (*.html)"),
                              tr("Web page beside its recording (*.html)")};
    QString filter;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export a web player"),
        lastFolder(u"export"_s) + u'/' + exportFileName((*document)->episode) + u" (player).html"_s,
        filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    rememberFolder(u"export"_s, path);
    const QString media = (*document)->episode.mediaPath;
    PlayerSound sound{.embedded = media, .linked = {}};
    if (filter == filters.last())
        sound = {.embedded = {}, .linked = relativeSound(media, path)};
    m_path = path;
    m_frame = playerFrame((*document)->episode, QFileInfo(path).fileName());
    m_job.setFuture(inBackground([document = **std::move(document), sound, path](const GoOn &goOn) {
        return writePlayer(document, sound, path, goOn);
    }));
    emit workStarted(tr("Writing “%1”").arg(QFileInfo(path).fileName()), &m_job);
}

void PlayerExport::showOutcome()
{
    if (m_job.isCanceled())
        return;
    if (const Result<> written = m_job.result(); !written)
        return m_notices.fail(written.error());
    m_notices.ask(
        tr("Player written to “%1”.").arg(QFileInfo(m_path).fileName()),
        {{tr("Show"), [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
         {tr("Copy the line that embeds it"),
          [frame = m_frame] { QGuiApplication::clipboard()->setText(frame); }}},
        this);
}

} // namespace earmark
