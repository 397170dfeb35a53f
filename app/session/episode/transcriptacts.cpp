// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener does to the transcript of the open episode, and how it is undone. Acts hold
// ids, because by then another transcript may be shown or the episode may have been reopened.
#include "session/episode/openepisode.h"
#include "session/reading/background.h"

#include <algorithm>

namespace earmark {

void OpenEpisode::keepImported(const ImportedTranscript &imported)
{
    const Episode before = m_episode;
    takeDetails(imported.page);
    const Episode after = m_episode;
    const TranscriptId id = imported.loaded.kept.id;
    m_history.push({.name = tr("Open a transcript"),
                    .takeBack =
                        [id, before](OpenEpisode &open) {
                            auto dropped = open.dropTranscript(id);
                            return dropped ? open.setDetails(before) : dropped;
                        },
                    .doAgain =
                        [id, after](OpenEpisode &open) {
                            auto restored = open.restoreTranscript(id);
                            return restored ? open.setDetails(after) : restored;
                        }});
}

// Selecting a transcript that was stored before.
void OpenEpisode::keepChosen(TranscriptId before, TranscriptId after)
{
    m_history.push({.name = tr("Open a transcript"),
                    .takeBack =
                        [before, after](OpenEpisode &open) {
                            return isSet(before) ? open.showTranscript(before)
                                                 : open.dropTranscript(after);
                        },
                    .doAgain = [after](OpenEpisode &open) { return open.showTranscript(after); }});
}

Result<> OpenEpisode::setDetails(const Episode &details)
{
    auto written = m_around.library.setDetails(details);
    if (!written)
        return written;
    m_episode.title = details.title;
    m_episode.show = details.show;
    m_episode.description = details.description;
    m_episode.published = details.published;
    m_episode.page = details.page;
    emit detailsChanged();
    return done;
}

bool OpenEpisode::pin(CueId cue, std::optional<milliseconds> time)
{
    return m_loaded && isSet(cue) && changePin(cue, Pin{cue, time});
}

bool OpenEpisode::unpin(CueId cue)
{
    return m_loaded && m_loaded->pins.contains(cue) && changePin(cue, {});
}

bool OpenEpisode::changePin(CueId cue, const std::optional<Pin> &pin)
{
    const TranscriptId id = m_loaded->kept.id;
    std::optional<Pin> before;
    if (m_loaded->pins.contains(cue))
        before = Pin{cue, m_loaded->pins.value(cue)};
    if (!report(writePin(id, cue, pin)))
        return false;
    m_history.push(
        {.name = pin && !pin->time ? tr("Nobody says this line") : tr("Set a line’s time"),
         .takeBack = [id, cue,
                      before](OpenEpisode &open) { return open.writePin(id, cue, before); },
         .doAgain = [id, cue, pin](OpenEpisode &open) { return open.writePin(id, cue, pin); }});
    return true;
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
    if (!m_loaded)
        return false;
    const TranscriptId id = transcriptId();
    const auto known = std::ranges::find(m_transcript.speakers, speaker, &Speaker::id);
    if (known == m_transcript.speakers.end())
        return false;
    const QString before = known->name; // empty if only the label is known
    if (!report(writeName(id, speaker, name)))
        return false;
    m_history.push(
        {.name = tr("Rename a speaker"),
         .takeBack = [id, speaker,
                      before](OpenEpisode &open) { return open.writeName(id, speaker, before); },
         .doAgain = [id, speaker,
                     name](OpenEpisode &open) { return open.writeName(id, speaker, name); }});
    return true;
}

Result<> OpenEpisode::writeName(TranscriptId id, SpeakerId speaker, const QString &name)
{
    auto written = m_around.library.renameSpeaker(id, speaker, name);
    if (!written || transcriptId() != id)
        return written;
    for (Transcript *text : {&m_loaded->transcript, &m_transcript}) {
        for (Speaker &person : text->speakers) {
            if (person.id == speaker)
                person.name = name;
        }
    }
    emit transcriptChanged(TextChange::Names);
    return done;
}

bool OpenEpisode::removeTranscript()
{
    const TranscriptId id = transcriptId();
    if (!m_loaded || !report(dropTranscript(id)))
        return false;
    m_history.push({.name = tr("Remove a transcript"),
                    .takeBack = [id](OpenEpisode &open) { return open.restoreTranscript(id); },
                    .doAgain = [id](OpenEpisode &open) { return open.dropTranscript(id); }});
    return true;
}

bool OpenEpisode::replaceTranscript(const LoadedTranscript &reading)
{
    if (!m_loaded || isAwaited(m_search) || isAwaited(m_import))
        return false; // another transcript is being read
    const TranscriptId before = transcriptId();
    const TranscriptId after = reading.kept.id;
    if (!report(m_around.library.chooseTranscript(after))
        || !report(m_around.library.removeTranscript(before)))
        return false;
    m_loaded = reading;
    estimate(TextChange::Another);
    listenForSpeech();
    emit transcriptTaken(true);
    m_history.push(
        {.name = tr("Read a transcript again"),
         .takeBack = [before,
                      after](OpenEpisode &open) { return open.exchangeTranscripts(after, before); },
         .doAgain = [before, after](
                        OpenEpisode &open) { return open.exchangeTranscripts(before, after); }});
    return true;
}

bool OpenEpisode::takeBackTranscript(TranscriptId replaced)
{
    const TranscriptId shown = transcriptId();
    if (!m_loaded || shown == replaced || !report(exchangeTranscripts(shown, replaced)))
        return false;
    m_history.push(
        {.name = tr("Revert a transcript"),
         .takeBack = [shown, replaced](
                         OpenEpisode &open) { return open.exchangeTranscripts(replaced, shown); },
         .doAgain = [shown, replaced](
                        OpenEpisode &open) { return open.exchangeTranscripts(shown, replaced); }});
    return true;
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
    if (id != transcriptId())
        report(showTranscript(id));
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
