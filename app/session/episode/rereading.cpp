// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/rereading.h"

#include "session/reading/background.h"
#include "session/reading/replacing.h"

namespace earmark {

namespace {

// Whether the listener has pinned a line, named a speaker or corrected something meanwhile.
bool isChanged(const LoadedTranscript &now, const LoadedTranscript &before)
{
    return now.pins != before.pins || now.transcript != before.transcript;
}

} // namespace

Rereading::Rereading(OpenEpisode &open)
    : m_open(open)
{
    connect(&m_review, &QFutureWatcherBase::finished, this, &Rereading::takeReview);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Rereading::takeReading);
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &Rereading::stopIfGone);
}

Rereading::~Rereading()
{
    m_review.cancel();
    m_reading.cancel();
}

void Rereading::review()
{
    const LoadedTranscript *kept = m_open.keptTranscript();
    if (!kept)
        return;
    m_id = kept->kept.id;
    m_review.cancel();
    m_review.setFuture(m_open.surroundings().background.runShort(
        [path = m_open.surroundings().library.databasePath(), kept = *kept](const GoOn &goOn) {
            return reviewTranscript(path, kept, goOn);
        }));
    announceBusy();
}

void Rereading::reread(const ReadOptions &options)
{
    m_options = options;
    m_mayReplace = false;
    startReading();
}

void Rereading::rereadAnyway()
{
    m_mayReplace = true;
    startReading();
}

void Rereading::startReading()
{
    const LoadedTranscript *kept = m_open.keptTranscript();
    if (!kept)
        return;
    m_id = kept->kept.id;
    m_before = *kept;
    m_reading.cancel();
    m_reading.setFuture(m_open.surroundings().background.runShort(
        [path = m_open.surroundings().library.databasePath(), before = *kept, options = m_options,
         past = m_open.history().past(), mayReplace = m_mayReplace,
         settle = m_open.surroundings().library.writeBarrier()](const GoOn &goOn) {
            settle();
            auto reading = rereadTranscript(path, before, options, goOn);
            if (reading && !mayReplace)
                reading->corrections = correctionsIn(before, past, TakenOver::Names);
            return reading;
        }));
    announceBusy();
}

void Rereading::stop()
{
    m_review.cancel();
    m_reading.cancel();
    announceBusy();
}

void Rereading::stopIfGone(TextChange change)
{
    if (change == TextChange::Another && m_open.transcriptId() != m_id)
        stop();
}

void Rereading::takeReview()
{
    if (m_review.isCanceled())
        return;
    const Result<Reading> reading = takeResult(m_review);
    announceBusy();
    if (reading)
        emit reviewed(*reading);
    else
        emit failed(reading.error());
}

void Rereading::takeReading()
{
    if (m_reading.isCanceled())
        return;
    const Result<ImportedTranscript> reading = takeResult(m_reading);
    announceBusy();
    const LoadedTranscript *now = m_open.keptTranscript();
    if (!reading)
        emit failed(reading.error());
    else if (now && now->kept.id == m_id && isChanged(*now, m_before))
        startReading(); // include what the listener did meanwhile
    else if (now && reading->corrections > 0 && !m_mayReplace)
        emit replacesCorrections(reading->corrections);
    else if (m_open.replaceTranscript(reading->loaded))
        emit readAgain(reading->reading);
    else
        review(); // the shown transcript is unchanged
}

void Rereading::announceBusy()
{
    emit busyChanged(isAwaited(m_review) || isAwaited(m_reading));
}

} // namespace earmark
