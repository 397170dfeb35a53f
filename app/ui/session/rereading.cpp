// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/rereading.h"

#include "ui/session/background.h"

namespace earmark {

Rereading::Rereading(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_review, &QFutureWatcherBase::finished, this, &Rereading::takeReview);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Rereading::takeReading);
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
    emit busyChanged(true);
    m_review.setFuture(QtConcurrent::run(reviewTranscript, m_session.databasePath(), *kept));
}

void Rereading::reread(const ReadOptions &options)
{
    const LoadedTranscript *kept = m_session.keptTranscript();
    if (!kept)
        return;
    m_reading.cancel();
    emit busyChanged(true);
    m_reading.setFuture(
        inBackground([path = m_session.databasePath(), before = *kept, options](const GoOn &goOn) {
            return rereadTranscript(path, before, options, goOn);
        }));
}

void Rereading::takeReview()
{
    if (m_review.isCanceled())
        return;
    emit busyChanged(false);
    const Result<Reading> reading = m_review.result();
    if (reading)
        emit reviewed(*reading);
    else
        emit failed(reading.error());
}

void Rereading::takeReading()
{
    if (m_reading.isCanceled())
        return;
    emit busyChanged(false);
    const Result<ImportedTranscript> reading = m_reading.result();
    if (!reading) {
        emit failed(reading.error());
        return;
    }
    m_session.replaceTranscript(reading->loaded);
    emit readAgain(reading->reading);
}

} // namespace earmark
