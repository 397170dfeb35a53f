// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/episode/openepisode.h"

#include "session/episode/aligning.h"
#include "session/episode/editing.h"
#include "session/episode/noting.h"
#include "session/episode/rereading.h"
#include "session/episode/undoing.h"
#include "session/reading/background.h"
#include "session/text/showntext.h"
#include "transcript/times/timesedit.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace earmark {

OpenEpisode::OpenEpisode(const Surroundings &around, const Episode &episode,
                         const QByteArray &cover, History &history, const Wishes &wishes)
    : m_around(around)
    , m_episode(episode)
    , m_cover(cover)
    , m_history(history)
    , m_wishes(wishes)
    , m_saving(new QTimer(this))
    , m_noting(std::make_unique<Noting>(*this))
    , m_editing(std::make_unique<Editing>(*this))
    , m_undoing(std::make_unique<Undoing>(*this))
    , m_aligning(std::make_unique<Aligning>(*this))
    , m_rereading(std::make_unique<Rereading>(*this))
{
    connect(&m_search, &QFutureWatcherBase::finished, this, &OpenEpisode::takeFoundTranscript);
    connect(&m_speech, &QFutureWatcherBase::finished, this, &OpenEpisode::takeSpeech);
    connect(&m_import, &QFutureWatcherBase::finished, this, &OpenEpisode::takeImported);
    connectPlayer();
}

// The jobs work on copies, so cancel them without waiting.
OpenEpisode::~OpenEpisode()
{
    m_search.cancel();
    m_import.cancel();
    m_speech.cancel();
}

void OpenEpisode::begin(const GivenText &given)
{
    m_noting->load();
    listenForSpeech();
    if (given.isCertain) {
        import(given);
        return;
    }
    searchTranscript();
    m_given = given; // imported after the search, to be compared with what it finds
    if (!given.isEmpty())
        report(m_around.library.setGivenText(id(), given));
    else if (const auto waiting = m_around.library.givenText(id()))
        m_given = *waiting; // its reading was interrupted
}

void OpenEpisode::connectPlayer()
{
    const Player *player = &m_around.player;
    connect(player, &Player::durationChanged, this, &OpenEpisode::takeDuration);
    connect(player, &Player::indexFound, this, [this](const QByteArray &index) {
        report(m_around.library.setPacketIndex(id(), index));
    });
    connect(player, &Player::positionChanged, this, &OpenEpisode::hear);
    connect(player, &Player::seeked, this, [this](milliseconds target) { m_heardUntil = target; });
    connect(player, &Player::stateChanged, this, &OpenEpisode::savePosition);
    connect(player, &Player::seeked, this, &OpenEpisode::savePosition);
    connect(m_saving, &QTimer::timeout, this, &OpenEpisode::savePosition);
    m_saving->start(1s);
}

void OpenEpisode::takeDuration(milliseconds duration)
{
    if (duration <= 0ms || duration == m_episode.duration)
        return;
    m_episode.duration = duration;
    report(m_around.library.setDuration(id(), duration));
    estimate();
    emit detailsChanged();
}

// Everything played between two positions counts as heard. A seek reports its target first.
void OpenEpisode::hear(milliseconds position)
{
    constexpr milliseconds maxStep = 10s; // even on a busy computer at four times the speed
    const auto state = m_around.player.state();
    const bool plays = (state == Player::State::Playing || state == Player::State::Ended)
        && !m_around.player.isPeeking(); // two seconds at the end do not finish an episode
    const bool isCut = m_heardUntil && m_around.player.route().isCut(*m_heardUntil, position);
    if (plays && !isCut && m_heardUntil && position > *m_heardUntil
        && position - *m_heardUntil <= maxStep) {
        m_episode.heard.add({*m_heardUntil, position});
        m_isHeardKept = false;
    }
    m_heardUntil = position;
}

void OpenEpisode::setWishes(const Wishes &wishes)
{
    m_wishes = wishes;
    listenForSpeech();
}

// Knowing where nobody speaks improves the estimates. Analyse the sound once and store the result.
void OpenEpisode::listenForSpeech()
{
    const bool isNeeded = m_wishes.listensAlways || (m_loaded && !m_loaded->transcript.isTimed());
    if (!isNeeded || !m_activity.speech.isEmpty() || m_speech.isRunning())
        return;
    const auto kept = m_around.library.speech(id());
    if (const auto activity = kept ? speechFromBytes(*kept) : std::nullopt) {
        m_activity = *activity;
        estimate();
        return;
    }
    const auto work = m_around.background.runLong(
        [path = m_episode.mediaPath](const GoOn &goOn) { return findSpeech(path, goOn); });
    m_speech.setFuture(work);
    emit workStarted(tr("Listening for speech and silence"), watcherOf(work, this));
}

void OpenEpisode::takeSpeech()
{
    if (m_speech.isCanceled() || m_speech.future().resultCount() == 0)
        return;
    const Result<SpeechActivity> activity = m_speech.result();
    if (!activity)
        return; // keep the estimate without it
    m_activity = *activity;
    report(m_around.library.setSpeech(id(), speechToBytes(*activity)));
    estimate();
}

Transcript OpenEpisode::statedTranscript() const
{
    return m_loaded ? statedText(*m_loaded, m_episode.duration) : Transcript();
}

std::optional<Alignment> OpenEpisode::alignment() const
{
    return m_loaded ? m_loaded->alignment : std::nullopt;
}

Result<> OpenEpisode::setAlignment(TranscriptId id, const std::optional<Alignment> &alignment)
{
    auto written = m_around.library.setAlignment(id, alignment);
    if (written && transcriptId() == id) {
        m_loaded->alignment = alignment;
        estimate();
    }
    return written;
}

void OpenEpisode::estimate(TextChange change)
{
    if (!m_loaded)
        return;
    m_transcript = shownText(*m_loaded, m_activity, m_episode.duration);
    emit transcriptChanged(change);
}

bool OpenEpisode::keep(const Act &act)
{
    const History::Step step = m_history.stepTo(act);
    if (!report(m_around.library.writeStep(id(), step.head, step.act)))
        return false;
    m_history.push(step);
    return true;
}

void OpenEpisode::undo()
{
    m_undoing->undo();
}

void OpenEpisode::redo()
{
    m_undoing->redo();
}

void OpenEpisode::goTo(ActId act)
{
    m_undoing->goTo(act);
}

void OpenEpisode::takeEdit(const TranscriptEdit &edit)
{
    apply(edit, *m_loaded);
    const bool isNames = edit.edit.lines.isEmpty() && edit.edit.times.isEmpty();
    estimate(isNames                           ? TextChange::Names
                 : changesOnlyTimes(edit.edit) ? TextChange::Times
                                               : TextChange::Lines);
}

void OpenEpisode::savePosition()
{
    const auto state = m_around.player.state();
    if (state == Player::State::Empty || state == Player::State::Loading)
        return;
    if (!m_isHeardKept)
        m_isHeardKept = bool(m_around.library.setHeard(id(), m_episode.heard));
    const milliseconds position = m_around.player.place();
    if (position == m_episode.position)
        return;
    const auto written = m_around.library.setPosition(id(), position);
    if (!written && !m_positionFailed)
        emit failed(written.error());
    m_positionFailed = !written;
    if (written)
        m_episode.position = position;
}

bool OpenEpisode::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error());
    return bool(result);
}

} // namespace earmark
