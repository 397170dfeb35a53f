// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "audio/speechactivity.h"
#include "session/background.h"

#include <QFileInfo>
#include <QTimer>
#include <QtConcurrent>

using namespace std::chrono_literals;

namespace earmark {
namespace {

// Facts of the file over what is known already; what the listener or a page gave stays.
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

} // namespace

Session::Session(Library &library, Player &player, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_player(player)
    , m_undo(undo)
    , m_saving(new QTimer(this))
{
    connect(&m_media, &QFutureWatcherBase::finished, this, &Session::takeMedia);
    connect(&m_search, &QFutureWatcherBase::finished, this, &Session::takeFoundTranscript);
    connect(&m_speech, &QFutureWatcherBase::finished, this, &Session::takeSpeech);
    connect(&m_added, &QFutureWatcherBase::resultReadyAt, this, &Session::takeAdded);
    connect(&m_import, &QFutureWatcherBase::finished, this, [this] {
        if (!m_import.isCanceled())
            takeTranscript(taken(m_import));
    });
    connect(&m_player, &Player::durationChanged, this, [this](milliseconds duration) {
        if (!hasEpisode() || duration <= 0ms || duration == m_episode.duration)
            return;
        m_episode.duration = duration;
        report(m_library.setDuration(m_episode.id, duration));
        estimate();
        emit detailsChanged();
    });
    connect(&m_player, &Player::indexFound, this, [this](const QByteArray &index) {
        if (hasEpisode())
            report(m_library.setPacketIndex(m_episode.id, index));
    });
    connect(&m_player, &Player::stateChanged, this, &Session::savePosition);
    connect(&m_player, &Player::seeked, this, &Session::savePosition);
    connect(m_saving, &QTimer::timeout, this, &Session::savePosition);
    m_saving->start(1s);
}

Session::~Session()
{
    savePosition();
    const std::initializer_list<QFutureWatcherBase *> works{&m_media, &m_import, &m_search,
                                                            &m_speech, &m_added};
    for (QFutureWatcherBase *work : works)
        work->cancel();
    for (QFutureWatcherBase *work : works)
        work->waitForFinished();
}

void Session::open(const Opening &opening)
{
    const QString path = QFileInfo(opening.mediaPath).absoluteFilePath();
    const bool isOpen = hasEpisode() && path == m_episode.mediaPath && m_player.path() == path
        && m_player.state() != Player::State::Empty && m_waitingPage.text.isEmpty();
    if (isOpen) {
        m_media.cancel();
        if (opening.position)
            m_player.seek(*opening.position);
        if (!opening.transcriptPath.isEmpty())
            importFile(opening.transcriptPath);
        return;
    }
    m_opening = opening;
    m_opening.mediaPath = path;
    emit busyChanged(tr("Opening “%1”…").arg(QFileInfo(opening.mediaPath).fileName()));
    m_media.setFuture(QtConcurrent::run(readMediaFacts, m_opening.mediaPath));
}

void Session::openEpisode(EpisodeId id, std::optional<milliseconds> position)
{
    const auto episode = m_library.episode(id);
    if (!episode) {
        emit failed(episode.error());
        return;
    }
    if (*episode)
        open({.mediaPath = (*episode)->mediaPath, .transcriptPath = {}, .position = position});
}

void Session::add(const QStringList &mediaPaths)
{
    m_addedPaths = mediaPaths;
    m_added.setFuture(QtConcurrent::run([mediaPaths](QPromise<Result<MediaFacts>> &promise) {
        for (const QString &path : mediaPaths) {
            if (!promise.isCanceled())
                promise.addResult(readMediaFacts(path));
        }
    }));
}

void Session::takeAdded(int index)
{
    const Result<MediaFacts> facts = m_added.resultAt(index);
    if (!facts) {
        emit failed(facts.error());
        return;
    }
    const QString path = QFileInfo(m_addedPaths.at(index)).absoluteFilePath();
    if (const auto kept = m_library.keep(episodeOf(path, *facts), facts->cover); !kept)
        emit failed(kept.error());
}

void Session::takeMedia()
{
    emit busyChanged({});
    if (m_media.isCanceled())
        return;
    const Result<MediaFacts> facts = m_media.result();
    if (!facts) {
        takeUnreadable(facts.error());
        return;
    }
    savePosition();
    const auto id = m_library.keep(episodeOf(m_opening.mediaPath, *facts), facts->cover);
    if (!id) {
        emit failed(id.error());
        return;
    }
    report(m_library.markOpened(*id));
    const auto episode = m_library.episode(*id);
    if (!episode || !*episode) {
        emit failed(episode ? Error{tr("The episode is gone from the library.")} : episode.error());
        return;
    }
    m_episode = **episode;
    m_cover = facts->cover;
    m_loaded.reset();
    m_transcript = {};
    m_activity = {};
    m_speech.cancel();
    m_speech.setFuture({});
    stopReading();

    const auto index = m_library.packetIndex(*id);
    const bool heardOut = m_episode.duration > 0ms && m_episode.position >= m_episode.duration - 2s;
    m_player.open(m_episode.mediaPath,
                  m_opening.position.value_or(heardOut ? 0ms : m_episode.position),
                  index ? *index : QByteArray());
    emit episodeOpened();
    listenForSpeech();

    if (!m_opening.transcriptPath.isEmpty()) {
        importFile(m_opening.transcriptPath);
    } else if (!m_waitingPage.text.isEmpty()) {
        importPage(std::exchange(m_waitingPage, {}));
    } else {
        searchTranscript();
    }
}

// An episode of the library whose file was moved can be shown where it is now.
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

// Estimates are better for knowing where nobody speaks; that is heard once and kept.
void Session::listenForSpeech()
{
    const bool isNeeded = m_listensAlways || (m_loaded && !m_loaded->transcript.isTimed());
    if (!hasEpisode() || !isNeeded || !m_activity.speech.isEmpty() || m_speech.isRunning())
        return;
    const auto kept = m_library.speech(m_episode.id);
    if (const auto activity = kept ? speechFromBytes(*kept) : std::nullopt) {
        m_activity = *activity;
        estimate();
        return;
    }
    const auto work = inBackground(
        [path = m_episode.mediaPath](const GoOn &goOn) { return findSpeech(path, goOn); });
    m_speech.setFuture(work);
    emit workStarted(tr("Listening for speech and silence"), watcherOf(work, this));
}

void Session::listenAlways(bool always)
{
    m_listensAlways = always;
    listenForSpeech();
}

void Session::takeSpeech()
{
    if (m_speech.isCanceled() || m_speech.future().resultCount() == 0)
        return;
    const Result<SpeechActivity> activity = m_speech.result();
    if (!activity)
        return; // the estimate without it stands
    m_activity = *activity;
    report(m_library.setSpeech(m_episode.id, speechToBytes(*activity)));
    estimate();
}

QList<Pin> Session::pins() const
{
    QList<Pin> pins;
    for (auto pin = m_loaded->pins.cbegin(); pin != m_loaded->pins.cend(); ++pin)
        pins.append({pin.key(), pin.value()});
    return pins;
}

Transcript Session::statedTranscript() const
{
    return m_loaded ? withPins(m_loaded->transcript, pins(), m_episode.duration) : Transcript();
}

std::optional<Alignment> Session::alignment() const
{
    return m_loaded ? m_loaded->alignment : std::nullopt;
}

bool Session::setAlignment(TranscriptId id, const std::optional<Alignment> &alignment)
{
    if (!report(m_library.setAlignment(id, alignment)))
        return false;
    if (transcriptId() == id) {
        m_loaded->alignment = alignment;
        estimate();
    }
    return true;
}

void Session::estimate()
{
    if (!m_loaded)
        return;
    SpeechActivity activity = m_activity;
    if (m_episode.duration > 0ms)
        activity.duration = m_episode.duration;
    const Transcript known = m_loaded->alignment
        ? withAlignedTimes(statedTranscript(), *m_loaded->alignment)
        : m_loaded->transcript;
    m_transcript = withEstimatedTimes(known, pins(), activity);
    emit transcriptChanged();
}

void Session::savePosition()
{
    const auto state = m_player.state();
    if (!hasEpisode() || state == Player::State::Empty || state == Player::State::Loading)
        return;
    const milliseconds position = m_player.position();
    if (position == m_episode.position)
        return;
    const auto written = m_library.setPosition(m_episode.id, position);
    if (!written && !m_positionFailed)
        emit failed(written.error());
    m_positionFailed = !written;
    if (written)
        m_episode.position = position;
}

bool Session::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error());
    return bool(result);
}

} // namespace earmark
