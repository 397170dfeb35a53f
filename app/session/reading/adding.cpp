// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/adding.h"

#include "session/reading/recordings.h"

#include <QFileInfo>

#include <utility>

namespace earmark {

Episode episodeOf(const QString &path, const MediaFacts &facts)
{
    Episode episode;
    episode.mediaPath = path;
    episode.title = facts.title.isEmpty() ? QFileInfo(path).completeBaseName() : facts.title;
    episode.show = facts.show;
    episode.description = facts.description;
    episode.language = facts.language;
    episode.page = facts.page;
    episode.published = facts.date;
    episode.duration = facts.duration;
    episode.chapters = facts.chapters;
    return episode;
}

Episode withDetailsOf(const EpisodePage &page, Episode episode)
{
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
    return episode;
}

Adding::Adding(Library &library, Background &background, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_background(background)
{
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this, &Adding::take);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Adding::finish);
}

Adding::~Adding()
{
    stop();
}

void Adding::stop()
{
    m_waiting.clear();
    m_reading.cancel();
}

void Adding::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_waiting.append({.folder = {}, .paths = paths});
    startNext();
}

void Adding::addFolder(const QString &path)
{
    m_waiting.append({.folder = path, .paths = {}});
    startNext();
}

void Adding::startNext()
{
    if (m_waiting.isEmpty() || m_isReading)
        return;
    m_isReading = true;
    m_batch = m_waiting.takeFirst();
    m_count = 0;
    const auto work = m_background.runShortEach<AddedRecording>(
        [batch = m_batch](const GoOn &goOn, const auto &give) {
            const QStringList paths =
                batch.folder.isEmpty() ? batch.paths : recordingsIn(batch.folder, goOn);
            for (qsizetype i = 0; i < paths.size() && goOn(double(i) / double(paths.size())); ++i) {
                const QString path = QFileInfo(paths.at(i)).absoluteFilePath();
                give({path, readMediaFacts(path)});
            }
        });
    m_reading.setFuture(work);
    if (!m_batch.folder.isEmpty() || m_batch.paths.size() > 1)
        emit workStarted(tr("Adding recordings"), watcherOf(work, this));
}

void Adding::take(int index)
{
    const AddedRecording read = m_reading.resultAt(index);
    if (!read.facts) {
        emit failed(read.facts.error());
        return;
    }
    if (const auto kept = m_library.keep(episodeOf(read.path, *read.facts), read.facts->cover);
        kept)
        ++m_count;
    else
        emit failed(kept.error());
}

void Adding::finish()
{
    m_isReading = false;
    const bool isStopped = m_reading.isCanceled();
    const Batch batch = std::exchange(m_batch, {});
    if (!isStopped || m_count > 0)
        emit added(m_count, QFileInfo(batch.folder).fileName(),
                   !batch.folder.isEmpty() && m_reading.future().resultCount() >= maxRecordings);
    startNext();
}

} // namespace earmark
