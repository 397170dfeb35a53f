// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/reportcontroller.h"

#include "session/episode/rereading.h"
#include "ui/report/reportpane.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/versions/correctionsmade.h"

#include <utility>

namespace earmark {

ReportController::ReportController(OpenEpisode &open, ReportPane *pane, Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_pane(pane)
    , m_notices(notices)
{
    Rereading *rereading = &open.rereading();
    connect(rereading, &Rereading::reviewed, this, &ReportController::open);
    connect(rereading, &Rereading::readAgain, this, &ReportController::fill);
    connect(rereading, &Rereading::replacesCorrections, this, &ReportController::askToReread);
    connect(rereading, &Rereading::busyChanged, m_pane, &ReportPane::setBusy);
    connect(rereading, &Rereading::failed, this, &ReportController::fail);
    connect(m_pane, &ReportPane::rereadRequested, rereading, &Rereading::reread);
    connect(m_pane, &ReportPane::accepted, this, &ReportController::close);
    connect(m_pane, &ReportPane::revertRequested, this, &ReportController::askToTakeBack);
    // Queued, because a new reading replaces the transcript before it is reported.
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &ReportController::follow,
            Qt::QueuedConnection);
}

ReportController::~ReportController()
{
    close();
    m_pane->setBusy(false);
}

void ReportController::review()
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
void ReportController::follow(TextChange change)
{
    if (change == TextChange::Another)
        m_question.reset();
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

void ReportController::show(const ImportedTranscript &imported)
{
    m_isAskedFor = true;
    m_isNew = true;
    m_first = imported.loaded.kept.id;
    open(imported.reading);
}

void ReportController::open(const Reading &reading)
{
    if (!m_isAskedFor && m_pane->isHidden())
        return; // it was closed meanwhile
    fill(reading);
    m_pane->show();
    if (std::exchange(m_isAskedFor, false))
        emit shown(true);
}

void ReportController::fill(const Reading &reading)
{
    m_told = m_open.transcriptId();
    m_pane->setReading(m_open.keptTranscript()->kept.sourceName, reading, m_open.transcript());
}

void ReportController::close()
{
    m_isAskedFor = false;
    if (m_pane->isHidden())
        return;
    m_pane->hide();
    emit shown(false);
}

void ReportController::askToReread(qsizetype corrections)
{
    m_question = std::make_unique<QObject>();
    m_notices.ask(tr("Reading the file again would replace this transcript.") + u' '
                      + correctionsMade(corrections),
                  {{tr("Read it again"), [this] { m_open.rereading().rereadAnyway(); }},
                   {tr("Keep this one"), [this] { m_open.rereading().review(); }}},
                  m_question.get());
}

void ReportController::askToTakeBack()
{
    const qsizetype edits = m_open.history().editsSinceChoice();
    if (edits == 0)
        return takeBack();
    m_question = std::make_unique<QObject>();
    m_notices.ask(tr("To revert would take this transcript away.") + u' ' + correctionsMade(edits),
                  {{tr("Revert"), [this] { takeBack(); }}, {tr("Keep this one"), {}}},
                  m_question.get());
}

// If the transcript was just opened, remove it; the one before comes back.
void ReportController::takeBack()
{
    m_open.rereading().stop();
    close();
    if (m_isNew && m_open.removeTranscript())
        m_notices.offerUndo(tr("Transcript removed."), m_open);
    else if (!m_isNew && m_open.takeBackTranscript(m_first))
        m_notices.offerUndo(tr("The transcript is back as it was."), m_open);
}

void ReportController::fail(const Error &error)
{
    if (m_pane->isHidden())
        m_notices.fail(error, &m_open);
    else
        m_pane->setFailure(error.message);
}

} // namespace earmark
