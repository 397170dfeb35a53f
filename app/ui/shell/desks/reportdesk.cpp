// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desks/reportdesk.h"

#include "session/episode/rereading.h"
#include "ui/report/reportpane.h"
#include "ui/shell/notices/notices.h"

#include <utility>

namespace earmark {

ReportDesk::ReportDesk(OpenEpisode &open, ReportPane *pane, Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_pane(pane)
    , m_notices(notices)
{
    Rereading *rereading = &open.rereading();
    connect(rereading, &Rereading::reviewed, this, &ReportDesk::open);
    connect(rereading, &Rereading::readAgain, this, &ReportDesk::fill);
    connect(rereading, &Rereading::busyChanged, m_pane, &ReportPane::setBusy);
    connect(rereading, &Rereading::failed, this, &ReportDesk::fail);
    connect(m_pane, &ReportPane::rereadRequested, rereading, &Rereading::reread);
    connect(m_pane, &ReportPane::accepted, this, &ReportDesk::close);
    connect(m_pane, &ReportPane::revertRequested, this, &ReportDesk::takeBack);
    // Queued, because a new reading replaces the transcript before it is reported.
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &ReportDesk::follow,
            Qt::QueuedConnection);
}

ReportDesk::~ReportDesk()
{
    close();
    m_pane->setBusy(false);
}

void ReportDesk::review()
{
    if (!m_open.hasTranscript()) {
        m_notices.say(tr("This episode has no transcript yet."), &m_open);
        return;
    }
    m_isAskedFor = true;
    m_isNew = false;
    m_first = m_open.transcriptId();
    m_open.rereading().review();
}

// Another transcript is shown now: it was chosen, or an act was undone.
void ReportDesk::follow(TextChange change)
{
    if (change != TextChange::Another || m_pane->isHidden() || m_open.transcriptId() == m_told)
        return;
    if (!m_open.hasTranscript()) {
        close();
        return;
    }
    m_isNew = false;
    m_first = m_open.transcriptId();
    m_open.rereading().review();
}

void ReportDesk::show(const ImportedTranscript &imported)
{
    m_isAskedFor = true;
    m_isNew = true;
    m_first = imported.loaded.kept.id;
    open(imported.reading);
}

void ReportDesk::open(const Reading &reading)
{
    if (!m_isAskedFor && m_pane->isHidden())
        return; // it was closed meanwhile
    fill(reading);
    m_pane->show();
    if (std::exchange(m_isAskedFor, false))
        emit shown(true);
}

void ReportDesk::fill(const Reading &reading)
{
    m_told = m_open.transcriptId();
    m_pane->setReading(m_open.keptTranscript()->kept.sourceName, reading, m_open.transcript());
}

void ReportDesk::close()
{
    m_isAskedFor = false;
    if (m_pane->isHidden())
        return;
    m_pane->hide();
    emit shown(false);
}

// If the transcript was just opened, remove it; the one before comes back.
void ReportDesk::takeBack()
{
    m_open.rereading().stop();
    close();
    if (m_isNew && m_open.removeTranscript())
        m_notices.offerUndo(tr("Transcript removed."), m_open);
    else if (!m_isNew && m_open.takeBackTranscript(m_first))
        m_notices.offerUndo(tr("The transcript is back as it was."), m_open);
}

void ReportDesk::fail(const Error &error)
{
    if (m_pane->isHidden())
        m_notices.fail(error, &m_open);
    else
        m_pane->setFailure(error.message);
}

} // namespace earmark
