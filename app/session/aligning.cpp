// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/aligning.h"

#include "align/drift.h"
#include "align/languages.h"
#include "align/realign.h"
#include "session/act.h"
#include "session/background.h"

#include <QUndoStack>

namespace earmark {

Aligning::Aligning(Session &session, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_undo(undo)
{
    connect(&m_whole, &QFutureWatcherBase::finished, this, &Aligning::takeWhole);
    connect(&m_around, &QFutureWatcherBase::finished, this, &Aligning::takeMoved);
    connect(&m_check, &QFutureWatcherBase::finished, this, &Aligning::takeCheck);
    connect(&m_session, &Session::episodeOpened, this, &Aligning::stop);
    connect(&m_session, &Session::transcriptTaken, this, &Aligning::consider);
    connect(&m_session, &Session::transcriptChanged, this, &Aligning::stopIfGone);
    connect(&m_session, &Session::pinned, this, &Aligning::listenAround);
}

Aligning::~Aligning()
{
    stop();
    m_whole.waitForFinished();
    m_around.waitForFinished();
    m_check.waitForFinished();
}

void Aligning::consider(bool isNew)
{
    stop();
    m_id = m_session.transcriptId();
    if (m_session.alignment() || !m_byItself)
        return;
    if (!m_session.statedTranscript().isTimed())
        align();
    else if (isNew)
        check();
}

void Aligning::align(const QString &language)
{
    if (!m_session.hasTranscript())
        return;
    stop();
    m_id = m_session.transcriptId();
    const Transcript transcript = m_session.statedTranscript();
    const AlignOptions options{.language = language, .resync = transcript.isTimed(), .part = {}};
    const Episode episode = m_session.episode();
    const auto work = inBackground([episode, transcript, options](const GoOn &goOn) {
        return earmark::align(episode.mediaPath,
                              withLanguageOfEpisode(transcript, episode.language), options, goOn);
    });
    m_whole.setFuture(work);
    emit workStarted(tr("Finding the times of the text in the sound"), watcherOf(work, this));
}

void Aligning::takeWhole()
{
    if (m_whole.isCanceled() || m_session.transcriptId() != m_id)
        return;
    const Result<Alignment> found = m_whole.result();
    if (!found) {
        emit failed(found.error());
        return;
    }
    const auto before = m_session.alignment();
    const bool fits = !found->cues.isEmpty();
    // That it does not fit is kept too, so as not to be found out again, but replaces nothing.
    if ((fits || !before) && !m_session.setAlignment(m_id, *found))
        return;
    if (!fits) {
        emit failed(notWhatIsSaid(*found));
        return;
    }
    m_undo.push(new Act(
        tr("Find the times"), [this, id = m_id, before] { m_session.setAlignment(id, before); },
        [this, id = m_id, after = *found] { m_session.setAlignment(id, after); }));
    emit aligned();
    takeMoved();
}

bool Aligning::forget()
{
    const auto before = m_session.alignment();
    const TranscriptId id = m_session.transcriptId();
    if (!before || !m_session.setAlignment(id, {}))
        return false;
    m_undo.push(new Act(
        tr("Take the times of the file"),
        [this, id, before] { m_session.setAlignment(id, before); },
        [this, id] { m_session.setAlignment(id, {}); }));
    return true;
}

void Aligning::check()
{
    const Transcript transcript = m_session.statedTranscript();
    const QString path = m_session.episode().mediaPath;
    const milliseconds duration = m_session.episode().duration;
    m_check.setFuture(inBackground([path, transcript, duration](const GoOn &goOn) {
        return findDrift(path, transcript, duration, goOn);
    }));
}

void Aligning::takeCheck()
{
    if (m_check.isCanceled() || m_session.transcriptId() != m_id)
        return;
    // What cannot be checked is believed.
    if (const auto drift = m_check.result(); drift && *drift)
        emit driftFound(**drift);
}

void Aligning::listenAround(CueId cue)
{
    if (m_whole.isRunning() || m_around.isRunning()) {
        m_moved.append(cue);
        return;
    }
    const auto known = m_session.alignment();
    if (!known || known->cues.isEmpty())
        return;
    m_id = m_session.transcriptId();
    const Transcript transcript = m_session.statedTranscript();
    const QString path = m_session.episode().mediaPath;
    m_around.setFuture(inBackground([path, transcript, known, cue](const GoOn &goOn) {
        return realign(path, transcript, *known, cue, goOn);
    }));
}

// Where nothing better is heard, the pin alone counts.
void Aligning::takeMoved()
{
    const bool isOurs = m_session.transcriptId() == m_id;
    if (isOurs && m_around.isFinished() && !m_around.isCanceled()
        && m_around.future().resultCount() > 0) {
        if (const auto found = m_around.result())
            m_session.setAlignment(m_id, *found);
        m_around.setFuture({});
    }
    if (isOurs && !m_moved.isEmpty())
        listenAround(m_moved.takeFirst());
}

void Aligning::stopIfGone()
{
    if (m_session.transcriptId() != m_id)
        stop();
}

void Aligning::stop()
{
    m_moved.clear();
    m_whole.cancel();
    m_around.cancel();
    m_check.cancel();
}

} // namespace earmark
