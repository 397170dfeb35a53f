// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/aligning.h"

#include "align/drift.h"
#include "align/languages.h"
#include "align/realign.h"
#include "session/reading/background.h"

namespace earmark {

Aligning::Aligning(OpenEpisode &open)
    : m_open(open)
{
    connect(&m_whole, &QFutureWatcherBase::finished, this, &Aligning::takeWhole);
    connect(&m_around, &QFutureWatcherBase::finished, this, &Aligning::takeMoved);
    connect(&m_check, &QFutureWatcherBase::finished, this, &Aligning::takeCheck);
    connect(&m_open, &OpenEpisode::transcriptTaken, this, &Aligning::consider);
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &Aligning::stopIfGone);
    connect(&m_open, &OpenEpisode::pinned, this, &Aligning::listenAround);
}

Aligning::~Aligning()
{
    stop();
}

void Aligning::consider(bool isNew)
{
    stop();
    m_id = m_open.transcriptId();
    if (m_open.alignment() || !m_open.wishes().findsTimes)
        return;
    if (!m_open.statedTranscript().isTimed())
        align();
    else if (isNew)
        check();
}

void Aligning::align(const QString &language)
{
    m_language = language;
    start({.language = language, .part = {}});
}

void Aligning::alignAnyway()
{
    start({.language = m_language, .acceptsAny = true, .part = {}});
}

void Aligning::start(AlignOptions options)
{
    if (!m_open.hasTranscript())
        return;
    stop();
    m_id = m_open.transcriptId();
    m_text = m_open.keptTranscript()->transcript;
    const Transcript transcript = m_open.statedTranscript();
    options.resync = transcript.isTimed();
    const Episode episode = m_open.episode();
    const auto work = m_open.surroundings().background.runLong([episode, transcript,
                                                                options](const GoOn &goOn) {
        return earmark::align(episode.mediaPath,
                              withLanguageOfEpisode(transcript, episode.language), options, goOn);
    });
    m_whole.setFuture(work);
    const QString remark = remarkOnReading(transcript, options.language);
    emit workStarted(remark.isEmpty() ? tr("Finding the times of the text in the sound") : remark,
                     watcherOf(work, this));
}

void Aligning::takeWhole()
{
    if (m_whole.isCanceled() || m_open.transcriptId() != m_id)
        return;
    Result<Alignment> found = m_whole.result();
    if (!found) {
        emit failed(found.error());
        return;
    }
    // The text may have been edited meanwhile: the times go with the words.
    apply(editBetween(std::exchange(m_text, {}), m_open.keptTranscript()->transcript, *found),
          *found);
    const auto before = m_open.alignment();
    const bool fits = !found->cues.isEmpty();
    // Remember that it did not fit, so it is not tried again; but never overwrite a good alignment.
    if (fits || !before) {
        if (const auto kept = m_open.setAlignment(m_id, *found); !kept) {
            emit failed(kept.error());
            return;
        }
    }
    if (!fits) {
        emit refused(mismatchError(*found));
        return;
    }
    m_open.keep({.kind = ActKind::FindTimes, .what = TimesAct{m_id, before, *found}});
    emit aligned();
    takeMoved();
}

bool Aligning::forget()
{
    const auto before = m_open.alignment();
    const TranscriptId id = m_open.transcriptId();
    if (!before)
        return false;
    if (const auto forgotten = m_open.setAlignment(id, {}); !forgotten) {
        emit failed(forgotten.error());
        return false;
    }
    m_open.keep({.kind = ActKind::DropTimes, .what = TimesAct{id, before, {}}});
    return true;
}

void Aligning::check()
{
    const Transcript transcript = m_open.statedTranscript();
    const QString path = m_open.episode().mediaPath;
    const milliseconds duration = m_open.episode().duration;
    m_check.setFuture(
        m_open.surroundings().background.runLong([path, transcript, duration](const GoOn &goOn) {
            return findDrift(path, transcript, duration, goOn);
        }));
}

void Aligning::takeCheck()
{
    if (m_check.isCanceled() || m_open.transcriptId() != m_id)
        return;
    // If the check fails, assume that the times fit.
    if (const auto drift = m_check.result(); drift && *drift)
        emit driftFound(**drift);
}

void Aligning::listenAround(CueId cue)
{
    if (m_whole.isRunning() || m_around.isRunning()) {
        m_moved.append(cue);
        return;
    }
    const auto known = m_open.alignment();
    if (!known || known->cues.isEmpty())
        return;
    m_id = m_open.transcriptId();
    m_known = known;
    const Transcript transcript = m_open.statedTranscript();
    const QString path = m_open.episode().mediaPath;
    m_around.setFuture(
        m_open.surroundings().background.runLong([path, transcript, known, cue](const GoOn &goOn) {
            return realign(path, transcript, *known, cue, goOn);
        }));
}

// If nothing better is found, only the pin counts.
void Aligning::takeMoved()
{
    const bool isOurs = m_open.transcriptId() == m_id;
    if (isOurs && m_around.isFinished() && !m_around.isCanceled()
        && m_around.future().resultCount() > 0) {
        // Do not overwrite an alignment that has changed meanwhile, for example by undo.
        if (const auto found = m_around.result(); found && m_open.alignment() == m_known) {
            if (const auto kept = m_open.setAlignment(m_id, *found); !kept)
                emit failed(kept.error());
        }
        m_around.setFuture({});
    }
    if (isOurs && !m_moved.isEmpty())
        listenAround(m_moved.takeFirst());
}

void Aligning::stopIfGone(TextChange change)
{
    if (change == TextChange::Another && m_open.transcriptId() != m_id)
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
