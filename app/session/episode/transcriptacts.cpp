// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener does to the transcript of the open episode.
#include "session/episode/editing.h"
#include "session/reading/background.h"
#include "transcript/edit/turns.h"
#include "transcript/times/moving.h"

#include <algorithm>

namespace earmark {

Result<> OpenEpisode::setDetails(const Episode &details)
{
    Episode changed = m_episode;
    changed.title = details.title;
    changed.show = details.show;
    changed.description = details.description;
    changed.published = details.published;
    changed.page = details.page;
    auto written = m_around.library.setDetails(changed);
    if (!written)
        return written;
    m_episode = changed;
    emit detailsChanged();
    return done;
}

bool OpenEpisode::pin(CueId cue, std::optional<milliseconds> time)
{
    return m_loaded && isSet(cue) && changePin(cue, Pin{cue, time});
}

bool OpenEpisode::unpin(CueId cue)
{
    if (!m_loaded || m_loaded->pins.contains(cue))
        return m_loaded && changePin(cue, {});
    if (!m_editing->change(ActKind::ForgetTime, withoutSetTime(m_editing->text(), cue)))
        return false;
    emit pinned(cue);
    return true;
}

bool OpenEpisode::changePin(CueId cue, const std::optional<Pin> &pin)
{
    const TranscriptId id = m_loaded->kept.id;
    std::optional<Pin> before;
    if (m_loaded->pins.contains(cue))
        before = Pin{cue, m_loaded->pins.value(cue)};
    if (!report(writePin(id, cue, pin)))
        return false;
    return keep({.kind = pin && !pin->time ? ActKind::NotSaid : ActKind::SetTime,
                 .what = PinAct{id, cue, before, pin}});
}

Result<> OpenEpisode::writePin(TranscriptId id, CueId cue, const std::optional<Pin> &pin)
{
    auto written =
        pin ? m_around.library.setPin(id, cue, pin->time) : m_around.library.removePin(id, cue);
    if (!written || transcriptId() != id)
        return written;
    if (pin)
        m_loaded->pins.insert(cue, pin->time);
    else
        m_loaded->pins.remove(cue);
    estimate();
    emit pinned(cue);
    return done;
}

bool OpenEpisode::renameSpeaker(SpeakerId speaker, const QString &name)
{
    return m_editing->change(ActKind::RenameSpeaker, withName(m_editing->text(), speaker, name));
}

bool OpenEpisode::removeTranscript()
{
    const TranscriptId id = transcriptId();
    if (!m_loaded || !report(dropTranscript(id)))
        return false;
    return keep({.kind = ActKind::RemoveTranscript, .what = ChoiceAct{id, {}, {}, {}}});
}

bool OpenEpisode::replaceTranscript(const LoadedTranscript &reading)
{
    if (!m_loaded || isAwaited(m_search) || isAwaited(m_import))
        return false; // another transcript is being read
    emit transcriptLeaving();
    const TranscriptId before = transcriptId();
    const TranscriptId after = reading.kept.id;
    if (!report(m_around.library.chooseTranscript(after))
        || !report(m_around.library.removeTranscript(before)))
        return false;
    m_loaded = reading;
    estimate(TextChange::Another);
    listenForSpeech();
    emit transcriptTaken(true);
    return keep({.kind = ActKind::ReadAgain, .what = ChoiceAct{before, after, {}, {}}});
}

bool OpenEpisode::takeBackTranscript(TranscriptId replaced)
{
    const TranscriptId shown = transcriptId();
    if (!m_loaded || shown == replaced || !report(exchangeTranscripts(shown, replaced)))
        return false;
    return keep({.kind = ActKind::RevertTranscript, .what = ChoiceAct{shown, replaced, {}, {}}});
}

Result<> OpenEpisode::exchangeTranscripts(TranscriptId shown, TranscriptId hidden)
{
    const bool isShown = transcriptId() == shown;
    auto chosen = m_around.library.chooseTranscript(hidden);
    if (!chosen)
        return chosen;
    auto removed = m_around.library.removeTranscript(shown);
    if (removed && isShown)
        searchTranscript();
    return removed;
}

void OpenEpisode::chooseTranscript(TranscriptId id)
{
    const TranscriptId before = transcriptId();
    if (id != before && report(showTranscript(id)))
        keep({.kind = ActKind::ChooseTranscript, .what = ChoiceAct{before, id, {}, {}}});
}

Result<> OpenEpisode::showTranscript(TranscriptId id)
{
    auto chosen = m_around.library.chooseTranscript(id);
    if (chosen)
        searchTranscript();
    return chosen;
}

Result<> OpenEpisode::dropTranscript(TranscriptId id)
{
    auto removed = m_around.library.removeTranscript(id);
    if (!removed || transcriptId() != id)
        return removed;
    m_loaded.reset();
    m_transcript = {};
    emit transcriptChanged(TextChange::Another);
    const auto others = m_around.library.transcripts(m_episode.id);
    if (others && !others->isEmpty())
        searchTranscript();
    return done;
}

Result<> OpenEpisode::restoreTranscript(TranscriptId id)
{
    auto restored = m_around.library.restoreTranscript(id);
    if (restored)
        searchTranscript();
    return restored;
}

} // namespace earmark
