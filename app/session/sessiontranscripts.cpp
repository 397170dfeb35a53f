// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the episode comes to its transcript: kept, beside it, from a file or from a page.
#include "session/background.h"
#include "session/session.h"

#include <QFileInfo>

namespace earmark {

void Session::searchTranscript()
{
    emit busyChanged(tr("Reading the transcript…"));
    stopReading();
    m_search.setFuture(inBackground([path = m_library.databasePath(), id = m_episode.id,
                                     media = m_episode.mediaPath,
                                     settle = m_library.settling()](const GoOn &goOn) {
        settle();
        return findTranscript(path, id, media, goOn);
    }));
}

void Session::importFile(const QString &path)
{
    if (!hasEpisode()) {
        emit failed({tr("Open the recording first, then its transcript.")});
        return;
    }
    stopReading();
    emit busyChanged(tr("Reading the transcript…"));
    m_import.setFuture(inBackground([database = m_library.databasePath(), id = m_episode.id, path,
                                     settle = m_library.settling()](const GoOn &goOn) {
        settle();
        return importTranscriptFile(database, id, path, goOn);
    }));
}

void Session::importPage(const CopiedPage &page)
{
    if (!hasEpisode()) {
        m_waitingPage = page;
        emit pageWaiting();
        return;
    }
    stopReading();
    emit busyChanged(tr("Reading the page…"));
    m_import.setFuture(inBackground([database = m_library.databasePath(), id = m_episode.id, page,
                                     settle = m_library.settling()](const GoOn &goOn) {
        settle();
        return importTranscriptPage(database, id, page, goOn);
    }));
}

// The last that was asked for counts.
void Session::stopReading()
{
    m_search.cancel();
    m_import.cancel();
}

void Session::forgetPage()
{
    m_waitingPage = {};
}

void Session::takeFoundTranscript()
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

void Session::takeTranscript(const Result<ImportedTranscript> &imported)
{
    emit busyChanged({});
    if (!imported) {
        emit failed(imported.error());
        return;
    }
    if (imported->loaded.kept.episode != m_episode.id)
        return; // of an episode that was left while it was read
    const bool isToBeChosen = imported->isNew || imported->wasAskedFor;
    if (isToBeChosen && !report(m_library.chooseTranscript(imported->loaded.kept.id)))
        return;
    m_loaded = imported->loaded;
    if (imported->isNew)
        keepImported(*imported);
    estimate();
    listenForSpeech();
    if (imported->isNew)
        emit transcriptImported(*imported);
    emit transcriptTaken(imported->isNew);
}

// What a page says fills what the file does not; a title that is only the file's name gives way.
void Session::takeDetails(const EpisodePage &page)
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
        setDetails(episode);
}

} // namespace earmark
