// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereading.h"

#include "session/background.h"

namespace earmark {

Rereading::Rereading(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_review, &QFutureWatcherBase::finished, this, &Rereading::takeReview);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Rereading::takeReading);
    connect(&m_session, &Session::episodeOpened, this, &Rereading::stopIfGone);
    connect(&m_session, &Session::transcriptChanged, this, &Rereading::stopIfGone);
}

Rereading::~Rereading()
{
    m_review.cancel();
    m_reading.cancel();
    m_review.waitForFinished();
    m_reading.waitForFinished();
}

void Rereading::review()
{
    const LoadedTranscript *kept = m_session.keptTranscript();
    if (!kept)
        return;
    m_id = kept->kept.id;
    m_review.cancel();
    m_review.setFuture(QtConcurrent::run(reviewTranscript, m_session.databasePath(), *kept));
    tellBusy();
}

void Rereading::reread(const ReadOptions &options)
{
    const LoadedTranscript *kept = m_session.keptTranscript();
    if (!kept)
        return;
    m_id = kept->kept.id;
    m_reading.cancel();
    m_reading.setFuture(
        inBackground([path = m_session.databasePath(), before = *kept, options](const GoOn &goOn) {
            return rereadTranscript(path, before, options, goOn);
        }));
    tellBusy();
}

void Rereading::stop()
{
    m_review.cancel();
    m_reading.cancel();
    tellBusy();
}

void Rereading::stopIfGone()
{
    if (m_session.transcriptId() != m_id)
        stop();
}

void Rereading::takeReview()
{
    if (m_review.isCanceled())
        return;
    const Result<Reading> reading = taken(m_review);
    tellBusy();
    if (reading)
        emit reviewed(*reading);
    else
        emit failed(reading.error());
}

void Rereading::takeReading()
{
    if (m_reading.isCanceled())
        return;
    const Result<ImportedTranscript> reading = taken(m_reading);
    tellBusy();
    if (!reading)
        emit failed(reading.error());
    else if (m_session.replaceTranscript(reading->loaded))
        emit readAgain(reading->reading);
    else
        review(); // what is shown is as it was
}

void Rereading::tellBusy()
{
    emit busyChanged(isAwaited(m_review) || isAwaited(m_reading));
}

} // namespace earmark
