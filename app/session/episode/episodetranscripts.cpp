// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the open episode comes to its transcript: kept, beside it, from a file or from a page.
#include "session/episode/openepisode.h"
#include "session/reading/background.h"

#include <QFileInfo>

namespace earmark {

void OpenEpisode::searchTranscript()
{
    emit busyChanged(tr("Reading the transcript…"));
    stopReading();
    m_search.setFuture(m_around.background.runShort(
        [path = m_around.library.databasePath(), id = m_episode.id, media = m_episode.mediaPath,
         settle = m_around.library.settling()](const GoOn &goOn) {
            settle();
            return findTranscript(path, id, media, goOn);
        }));
}

void OpenEpisode::import(const GivenText &text)
{
    stopReading();
    emit busyChanged(text.path.isEmpty() ? tr("Reading the page…") : tr("Reading the transcript…"));
    m_import.setFuture(m_around.background.runShort(
        [database = m_around.library.databasePath(), id = m_episode.id, text,
         settle = m_around.library.settling()](const GoOn &goOn) {
            settle();
            return text.path.isEmpty() ? importTranscriptPage(database, id, text.page, goOn)
                                       : importTranscriptFile(database, id, text.path, goOn);
        }));
}

// The last that was asked for counts.
void OpenEpisode::stopReading()
{
    m_search.cancel();
    m_import.cancel();
}

void OpenEpisode::takeFoundTranscript()
{
    if (m_search.isCanceled())
        return;
    auto found = taken(m_search);
    if (!found) {
        takeTranscript(found.error());
        return;
    }
    if (*found)
        takeTranscript(**found);
    else
        emit busyChanged({});
}

void OpenEpisode::takeTranscript(const Result<ImportedTranscript> &imported)
{
    emit busyChanged({});
    if (!imported) {
        emit failed(imported.error());
        return;
    }
    const bool isToBeChosen = imported->isNew || imported->wasAskedFor;
    if (isToBeChosen && !report(m_around.library.chooseTranscript(imported->loaded.kept.id)))
        return;
    m_loaded = m_around.library.asItWillBe(imported->loaded);
    if (imported->isNew)
        keepImported(*imported);
    estimate();
    listenForSpeech();
    if (imported->isNew)
        emit transcriptImported(*imported);
    emit transcriptTaken(imported->isNew);
}

// What a page says fills what the file does not; a title that is only the file's name gives way.
void OpenEpisode::takeDetails(const EpisodePage &page)
{
    Episode episode = m_episode;
    if (!page.title.isEmpty() && episode.title == QFileInfo(episode.mediaPath).completeBaseName())
        episode.title = page.title;
    if (episode.show.isEmpty())
        episode.show = page.show;
    if (episode.description.isEmpty())
        episode.description = page.description;
    if (!episode.published.isValid())
        episode.published = page.date;
    if (episode.page.isEmpty())
        episode.page = page.link;
    if (episode != m_episode)
        report(setDetails(episode));
}

} // namespace earmark
