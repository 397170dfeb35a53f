// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener does to an episode and its transcript, and how it is taken back: by ids, for
// another episode may be open by then.
#include "session/act.h"
#include "session/background.h"
#include "session/session.h"

#include <QUndoStack>

#include <algorithm>

namespace earmark {

void Session::keepImported(const ImportedTranscript &imported)
{
    const Episode before = m_episode;
    takeDetails(imported.page);
    const Episode after = m_episode;
    const TranscriptId id = imported.loaded.kept.id;
    m_undo.push(new Act(
        tr("Open a transcript"),
        [this, id, before] {
            dropTranscript(id);
            setDetails(before);
        },
        [this, id, after] {
            restoreTranscript(id);
            setDetails(after);
        }));
}

void Session::setDetails(const Episode &details)
{
    if (!report(m_library.setDetails(details)) || details.id != m_episode.id)
        return;
    m_episode.title = details.title;
    m_episode.show = details.show;
    m_episode.description = details.description;
    m_episode.published = details.published;
    m_episode.page = details.page;
    emit detailsChanged();
}

bool Session::pin(CueId cue, std::optional<milliseconds> time)
{
    return m_loaded && isSet(cue) && changePin(cue, Pin{cue, time});
}

bool Session::unpin(CueId cue)
{
    return m_loaded && m_loaded->pins.contains(cue) && changePin(cue, {});
}

bool Session::changePin(CueId cue, const std::optional<Pin> &pin)
{
    const TranscriptId id = m_loaded->kept.id;
    std::optional<Pin> before;
    if (m_loaded->pins.contains(cue))
        before = Pin{cue, m_loaded->pins.value(cue)};
    if (!writePin(id, cue, pin))
        return false;
    m_undo.push(new Act(
        pin && !pin->time ? tr("Nobody says this line") : tr("This line is now"),
        [this, id, cue, before] { writePin(id, cue, before); },
        [this, id, cue, pin] { writePin(id, cue, pin); }));
    return true;
}

bool Session::writePin(TranscriptId id, CueId cue, const std::optional<Pin> &pin)
{
    if (!report(pin ? m_library.setPin(id, cue, pin->time) : m_library.removePin(id, cue)))
        return false;
    if (transcriptId() != id)
        return true;
    if (pin)
        m_loaded->pins.insert(cue, pin->time);
    else
        m_loaded->pins.remove(cue);
    estimate();
    emit pinned(cue);
    return true;
}

bool Session::renameSpeaker(SpeakerId speaker, const QString &name)
{
    const TranscriptId id = transcriptId();
    const QString before = m_transcript.speakerName(speaker);
    if (!m_loaded || !writeName(id, speaker, name))
        return false;
    m_undo.push(new Act(
        tr("Name a speaker"), [this, id, speaker, before] { writeName(id, speaker, before); },
        [this, id, speaker, name] { writeName(id, speaker, name); }));
    return true;
}

bool Session::writeName(TranscriptId id, SpeakerId speaker, const QString &name)
{
    if (!report(m_library.renameSpeaker(id, speaker, name)))
        return false;
    if (transcriptId() != id)
        return true;
    for (Transcript *text : {&m_loaded->transcript, &m_transcript}) {
        for (Speaker &person : text->speakers) {
            if (person.id == speaker)
                person.name = name;
        }
    }
    emit transcriptChanged();
    return true;
}

bool Session::removeEpisode(EpisodeId id)
{
    if (!report(m_library.remove(id)))
        return false;
    m_undo.push(new Act(
        tr("Remove an episode"), [this, id] { report(m_library.restore(id)); },
        [this, id] { report(m_library.remove(id)); }));
    return true;
}

bool Session::removeTranscript()
{
    const TranscriptId id = transcriptId();
    if (!m_loaded)
        return false;
    dropTranscript(id);
    if (transcriptId() == id)
        return false;
    m_undo.push(new Act(
        tr("Remove a transcript"), [this, id] { restoreTranscript(id); },
        [this, id] { dropTranscript(id); }));
    return true;
}

bool Session::replaceTranscript(const LoadedTranscript &reading)
{
    if (!m_loaded || reading.kept.episode != m_episode.id)
        return false; // of an episode that was left while it was read
    if (isAwaited(m_search) || isAwaited(m_import))
        return false; // another is on its way into its place
    const TranscriptId before = transcriptId();
    const TranscriptId after = reading.kept.id;
    if (!report(m_library.chooseTranscript(after)) || !report(m_library.removeTranscript(before)))
        return false;
    m_loaded = reading;
    estimate();
    listenForSpeech();
    emit transcriptTaken(true);
    m_undo.push(new Act(
        tr("Read a transcript again"),
        [this, before, after] { exchangeTranscripts(after, before); },
        [this, before, after] { exchangeTranscripts(before, after); }));
    return true;
}

void Session::takeBackTranscript(TranscriptId replaced)
{
    const TranscriptId shown = transcriptId();
    if (!m_loaded || shown == replaced)
        return;
    exchangeTranscripts(shown, replaced);
    m_undo.push(new Act(
        tr("Take a reading back"),
        [this, shown, replaced] { exchangeTranscripts(replaced, shown); },
        [this, shown, replaced] { exchangeTranscripts(shown, replaced); }));
}

void Session::exchangeTranscripts(TranscriptId shown, TranscriptId hidden)
{
    const bool isShown = transcriptId() == shown;
    if (report(m_library.chooseTranscript(hidden)) && report(m_library.removeTranscript(shown))
        && isShown)
        searchTranscript();
}

void Session::chooseTranscript(TranscriptId id)
{
    if (id != transcriptId() && report(m_library.chooseTranscript(id)))
        searchTranscript();
}

void Session::dropTranscript(TranscriptId id)
{
    if (!report(m_library.removeTranscript(id)) || transcriptId() != id)
        return;
    m_loaded.reset();
    m_transcript = {};
    emit transcriptChanged();
    if (const auto others = m_library.transcripts(m_episode.id); others && !others->isEmpty())
        searchTranscript();
}

void Session::restoreTranscript(TranscriptId id)
{
    if (!report(m_library.restoreTranscript(id)))
        return;
    const auto ours = m_library.transcripts(m_episode.id);
    if (ours && std::ranges::count(*ours, id, &KeptTranscript::id) > 0)
        searchTranscript();
}

} // namespace earmark
