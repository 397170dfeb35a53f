// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desks/reportdesk.h"

#include "ui/report/reportpane.h"

#include <utility>

namespace earmark {

ReportDesk::ReportDesk(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_rereading(session)
    , m_pane(new ReportPane(window))
{
    m_pane->hide();
    connect(&m_rereading, &Rereading::reviewed, this, &ReportDesk::open);
    connect(&m_rereading, &Rereading::readAgain, this, &ReportDesk::fill);
    connect(&m_rereading, &Rereading::busyChanged, m_pane, &ReportPane::setBusy);
    connect(&m_rereading, &Rereading::failed, this, &ReportDesk::fail);
    connect(m_pane, &ReportPane::rereadRequested, &m_rereading, &Rereading::reread);
    connect(m_pane, &ReportPane::accepted, this, &ReportDesk::close);
    connect(m_pane, &ReportPane::takeBackRequested, this, &ReportDesk::takeBack);
    connect(&m_session, &Session::episodeOpened, this, &ReportDesk::close);
    // Later: another reading is taken before it is told of.
    connect(&m_session, &Session::transcriptChanged, this, &ReportDesk::follow,
            Qt::QueuedConnection);
}

void ReportDesk::review()
{
    if (!m_session.hasTranscript()) {
        emit failed({tr("This episode has no transcript yet.")});
        return;
    }
    m_isAskedFor = true;
    m_isNew = false;
    m_first = m_session.transcriptId();
    m_rereading.review();
}

// Something else is shown meanwhile: another transcript was chosen, or an act taken back.
void ReportDesk::follow()
{
    if (m_pane->isHidden() || m_session.transcriptId() == m_told)
        return;
    if (!m_session.hasTranscript()) {
        close();
        return;
    }
    m_isNew = false;
    m_first = m_session.transcriptId();
    m_rereading.review();
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
    m_told = m_session.transcriptId();
    m_pane->setReading(m_session.keptTranscript()->kept.sourceName, reading,
                       m_session.transcript());
}

void ReportDesk::close()
{
    m_isAskedFor = false;
    if (m_pane->isHidden())
        return;
    m_pane->hide();
    emit shown(false);
}

// One that had just been opened goes, and what was there before it comes back.
void ReportDesk::takeBack()
{
    m_rereading.stop();
    close();
    if (m_isNew && m_session.removeTranscript())
        emit acted(tr("The transcript is taken back."));
    else if (!m_isNew && m_session.transcriptId() != m_first) {
        m_session.takeBackTranscript(m_first);
        emit acted(tr("The transcript is as it was before."));
    }
}

void ReportDesk::fail(const Error &error)
{
    if (m_pane->isHidden())
        emit failed(error);
    else
        m_pane->setFailure(error.message);
}

} // namespace earmark
