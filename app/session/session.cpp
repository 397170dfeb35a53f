// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "library/episoderepository.h"

#include <QFileInfo>

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

Session::Session(Library &library, Notebook &notebook, Player &player, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_notebook(notebook)
    , m_player(player)
    , m_adding(library, m_background)
{
    connect(&m_media, &QFutureWatcherBase::finished, this, &Session::takeMedia);
    connect(&m_preview, &QFutureWatcherBase::finished, this, &Session::takeWaiting);
    connect(&m_adding, &Adding::failed, this, &Session::failed);
    connect(&m_library, &Library::episodeAdded, this, &Session::giveOvertaken);
}

Session::~Session()
{
    close();
    m_media.cancel();
    m_preview.cancel();
    m_adding.stop();
    m_background.waitForDone();
}

void Session::setWishes(const Wishes &wishes)
{
    m_wishes = wishes;
    if (m_current)
        m_current->setWishes(wishes);
}

void Session::open(const Opening &opening)
{
    const QString path = QFileInfo(opening.mediaPath).absoluteFilePath();
    const auto listed = m_library.episode(currentId()); // not if it was removed from the list
    const bool isOpen = m_current && listed && *listed && path == m_current->episode().mediaPath
        && m_player.path() == path && m_player.state() != Player::State::Empty
        && !takesText(opening);
    keepOvertaken();
    if (isOpen) {
        m_media.cancel();
        if (opening.position)
            m_player.seek(*opening.position);
        if (opening.plays)
            m_player.play();
        if (!opening.transcriptPath.isEmpty())
            m_current->import({.path = opening.transcriptPath, .page = {}, .isCertain = true});
        return;
    }
    m_opening = opening;
    m_opening.mediaPath = path;
    const QString overtaken = m_overtaken.take(canonicalMediaPath(path));
    if (m_opening.transcriptPath.isEmpty())
        m_opening.transcriptPath = overtaken;
    emit busyChanged(tr("Opening “%1”…").arg(QFileInfo(opening.mediaPath).fileName()));
    m_media.setFuture(m_background.runShort([path](const GoOn &) { return readMediaFacts(path); }));
}

// The latest recording requested is opened; those requested before are still added to the library.
void Session::keepOvertaken()
{
    if (!isAwaited(m_media))
        return;
    if (!m_opening.transcriptPath.isEmpty())
        m_overtaken.insert(canonicalMediaPath(m_opening.mediaPath), m_opening.transcriptPath);
    const auto known = m_library.episodeByPath(m_opening.mediaPath);
    if (known && *known)
        giveOvertaken((*known)->id);
    else
        m_adding.add({m_opening.mediaPath});
}

// The transcript of an overtaken opening is read when the episode is opened next, even if that is
// after a restart.
void Session::giveOvertaken(EpisodeId id)
{
    const auto episode = m_library.episode(id);
    if (!episode || !*episode)
        return;
    const QString path = m_overtaken.take((*episode)->mediaPath);
    if (!path.isEmpty())
        report(m_library.setGivenText(id, {.path = path, .page = {}, .isCertain = true}));
}

void Session::openEpisode(EpisodeId id, std::optional<milliseconds> position, bool plays)
{
    const auto episode = m_library.episode(id);
    if (!episode) {
        emit failed(episode.error());
        return;
    }
    if (*episode) {
        open({.mediaPath = (*episode)->mediaPath,
              .transcriptPath = {},
              .position = position,
              .plays = plays});
    }
}

void Session::import(const GivenText &text)
{
    if (m_current)
        m_current->import(text);
    else
        keepForNext(text);
}

void Session::keepForNext(const GivenText &text)
{
    const GivenText before = m_waiting;
    setWaiting(text);
    readWaiting();
    if (!before.isEmpty())
        emit textClosed(before);
}

bool Session::resumeText()
{
    const auto kept = m_library.givenText(EpisodeId{});
    if (!kept)
        emit failed(kept.error());
    if (!kept || kept->isEmpty())
        return false;
    m_waiting = *kept;
    readWaiting();
    return true;
}

bool Session::takesText(const Opening &opening) const
{
    return !m_waiting.isEmpty() && !opening.leavesText && opening.transcriptPath.isEmpty();
}

void Session::setWaiting(const GivenText &text)
{
    m_waiting = text;
    report(m_library.setGivenText(EpisodeId{}, text));
}

void Session::readWaiting()
{
    emit busyChanged(tr("Reading the transcript…"));
    m_preview.cancel();
    m_preview.setFuture(m_background.runShort(
        [text = m_waiting](const GoOn &goOn) { return readGivenText(text, goOn); }));
}

void Session::takeWaiting()
{
    emit busyChanged({});
    if (m_preview.isCanceled())
        return;
    const Result<EpisodePage> page = takeResult(m_preview);
    if (m_waiting.isEmpty())
        return; // its recording has been opened meanwhile
    if (page) {
        emit textWaiting(*page);
        return;
    }
    setWaiting({});
    emit failed(page.error());
}

void Session::closeText()
{
    const GivenText closed = m_waiting;
    m_preview.cancel();
    setWaiting({});
    emit textClosed(closed);
}

void Session::takeMedia()
{
    emit busyChanged({});
    if (m_media.isCanceled())
        return;
    const Result<MediaFacts> facts = takeResult(m_media);
    if (!facts) {
        takeUnreadable(facts.error());
        return;
    }
    const auto episode = kept(*facts);
    if (episode)
        show(*episode, facts->cover);
    else
        emit failed(episode.error());
}

Result<Episode> Session::kept(const MediaFacts &facts)
{
    const auto id = m_library.keep(episodeOf(m_opening.mediaPath, facts), facts.cover);
    if (!id)
        return id.error();
    report(m_library.markOpened(*id));
    const auto episode = m_library.episode(*id);
    if (!episode)
        return episode.error();
    if (!*episode)
        return Error{tr("The episode is no longer in the library.")};
    return **episode;
}

void Session::show(const Episode &episode, const QByteArray &cover)
{
    close();
    const Surroundings around{m_library, m_notebook, m_player, m_background};
    m_current =
        std::make_unique<OpenEpisode>(around, episode, cover, historyOf(episode.id), m_wishes);
    // If the same episode is reopened, its position has just been saved.
    const auto latest = m_library.episode(episode.id);
    const milliseconds left = latest && *latest ? (*latest)->position : episode.position;
    const auto index = m_library.packetIndex(episode.id);
    const bool heardOut = episode.duration > 0ms && left >= episode.duration - 2s;
    m_player.open(episode.mediaPath, m_opening.position.value_or(heardOut ? 0ms : left),
                  index ? *index : QByteArray(),
                  m_opening.position || heardOut ? QDateTime() : episode.positionSet);
    const QString &own = m_opening.transcriptPath;
    const bool isWaited = takesText(m_opening);
    const GivenText given = isWaited
        ? std::exchange(m_waiting, {})
        : GivenText{.path = own, .page = {}, .isCertain = !own.isEmpty()};
    emit episodeOpened(m_current.get());
    if (m_opening.plays)
        m_player.play();
    m_current->begin(given);
    if (isWaited)
        setWaiting({}); // the episode keeps it now
}

void Session::close()
{
    if (!m_current)
        return;
    emit episodeLeaving();
    m_current->savePosition();
    m_current.reset();
}

// An episode that is reopened gets its history back.
History &Session::historyOf(EpisodeId id)
{
    const auto known = std::ranges::find(m_histories, id, &History::episode);
    auto history =
        known == m_histories.end() ? std::make_unique<History>(m_library, id) : std::move(*known);
    if (known != m_histories.end())
        m_histories.erase(known);
    history->closeGroup();
    m_histories.push_back(std::move(history));
    if (m_histories.size() > maxHistories + 1)
        m_histories.erase(m_histories.begin());
    return *m_histories.back();
}

// If the file of a known episode has moved, the listener can say where it is now.
void Session::takeUnreadable(const Error &error)
{
    const auto known = m_library.episodeByPath(m_opening.mediaPath);
    if (known && *known && !QFileInfo::exists(m_opening.mediaPath))
        emit mediaMissing((*known)->id);
    else
        emit failed(error);
}

void Session::moveMedia(EpisodeId id, const QString &path)
{
    if (report(m_library.setMediaPath(id, path)))
        openEpisode(id);
}

bool Session::removeEpisode(EpisodeId id)
{
    return report(m_library.remove(id));
}

bool Session::restoreEpisode(EpisodeId id)
{
    return report(m_library.restore(id));
}

bool Session::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error());
    return bool(result);
}

} // namespace earmark
