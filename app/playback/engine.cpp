// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/engine.h"

#include "playback/post.h"

#include <algorithm>
#include <cmath>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr size_t ringSeconds = 4;

} // namespace

Player::Engine::Engine(Player &player, Output output)
    : m_player(player)
    , m_ring(ringSeconds * size_t(m_format.sampleRate * m_format.channels))
    , m_clock(m_format.sampleRate)
    , m_feeder(new Feeder(m_format, m_ring))
    , m_deck(new Deck(m_format, m_ring, m_clock))
    , m_timer(this)
    , m_deviceTimer(this)
    , m_retryTimer(this)
{
    connectFeeder();
    connectDeck();
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { emit m_player.positionChanged(position()); });
    if (output == Output::Device) {
        m_devices.emplace();
        connect(&*m_devices, &QMediaDevices::audioOutputsChanged, this, &Engine::onDevicesChanged);
        // With PulseAudio, Qt 6.4 reports devices that are plugged in but not those unplugged.
        m_deviceTimer.setInterval(500ms);
        connect(&m_deviceTimer, &QTimer::timeout, this, &Engine::checkDevice);
        // Nothing tells when a sound server has restarted, so try again.
        m_retryTimer.setInterval(2s);
        m_retryTimer.setSingleShot(true);
        connect(&m_retryTimer, &QTimer::timeout, this, &Engine::onDevicesChanged);
    }
    useDevice();
    m_feeding.start();
    m_playing.start(QThread::TimeCriticalPriority);
}

Player::Engine::~Engine()
{
    m_ring.expect(-1);
    // One after the other: each thread destroys its worker, and the workers are connected.
    for (QThread *thread : {&m_playing, &m_feeding}) {
        thread->quit();
        thread->wait();
    }
}

void Player::Engine::connectFeeder()
{
    m_feeder->moveToThread(&m_feeding);
    connect(&m_feeding, &QThread::finished, m_feeder, &QObject::deleteLater);
    connect(m_feeder, &Feeder::opened, this, &Engine::onOpened);
    connect(m_feeder, &Feeder::failed, this, &Engine::onFailed);
    connect(m_feeder, &Feeder::lengthFound, this, &Engine::onLengthFound);
    connect(m_feeder, &Feeder::indexFound, this, [this](int number, const QByteArray &index) {
        if (number == m_file)
            emit m_player.indexFound(index);
    });
    connect(m_feeder, &Feeder::delayed, this, [this](int passage) {
        m_isDelayed = passage == m_passage;
        updateState();
    });
    connect(m_feeder, &Feeder::ready, this, &Engine::onReady);
    connect(m_feeder, &Feeder::ready, m_deck, &Deck::setReady);
}

void Player::Engine::connectDeck()
{
    m_deck->moveToThread(&m_playing);
    connect(&m_playing, &QThread::finished, m_deck, &QObject::deleteLater);
    connect(m_deck, &Deck::needsSamples, m_feeder, &Feeder::fill);
    connect(m_deck, &Deck::ended, this, &Engine::onEnded);
    connect(m_deck, &Deck::deviceLost, this, &Engine::loseDevice);
    connect(m_deck, &Deck::deviceRefused, this, &Engine::refuseDevice);
}

void Player::Engine::open(const QString &requested, milliseconds position, const QByteArray &index)
{
    close();
    path = requested;
    post(m_feeder, &Feeder::open, m_file, path, index);
    beginPassage(toFrames(std::max(0ms, position), m_format.sampleRate));
    updateState();
}

void Player::Engine::close()
{
    ++m_file;
    m_isOpen = false;
    m_wantsPlay = false;
    path.clear();
    duration = 0ms;
    route = {};
    lastHeard = {};
    m_target = 0ms;
    leavePeek();
    post(m_deck, &Deck::setPlaying, false);
    post(m_feeder, &Feeder::close);
    beginPassage(0);
    updateState();
}

void Player::Engine::beginPassage(qint64 frame)
{
    ++m_passage;
    m_hasEnded = false;
    m_isDelayed = false;
    m_ring.expect(m_passage);
    m_clock.restart(m_passage, double(frame));
    post(m_deck, &Deck::prepare, m_passage, frame);
    post(m_feeder, &Feeder::seek, m_passage, frame, route);
}

void Player::Engine::play()
{
    if (path.isEmpty() || m_wantsPlay)
        return;
    if (m_hasEnded)
        seek(0ms);
    if (m_devices)
        onDevicesChanged(); // before playing: a device lost during the pause must not pause again
    rewindAfterPause();
    m_wantsPlay = true;
    post(m_deck, &Deck::setPlaying, true);
    updateState();
}

void Player::Engine::pause()
{
    if (!m_wantsPlay)
        return;
    m_wantsPlay = false;
    lastHeard = QDateTime::currentDateTimeUtc();
    post(m_deck, &Deck::setPlaying, false);
    if (!m_isDelayed && m_isOpen)
        beginPassage(qint64(m_clock.position(monotonicNow())));
    updateState();
    emit m_player.positionChanged(position());
}

void Player::Engine::seek(milliseconds target)
{
    if (path.isEmpty())
        return;
    leavePeek();
    goTo(target);
}

void Player::Engine::goTo(milliseconds time)
{
    const milliseconds last = m_isOpen && duration > 0ms ? duration : milliseconds::max();
    const milliseconds clamped = std::clamp(route.entry(time), 0ms, last);
    m_target = clamped;
    beginPassage(toFrames(clamped, m_format.sampleRate));
    updateState();
    emit m_player.seeked(clamped);
    emit m_player.positionChanged(clamped);
}

milliseconds Player::Engine::position() const
{
    const double frame = std::max(0.0, m_clock.position(monotonicNow()));
    const milliseconds time = toTime(qint64(frame), m_format.sampleRate);
    return duration > 0ms ? std::min(time, duration) : time;
}

void Player::Engine::setRate(double requested)
{
    const double clamped =
        std::clamp(std::round(requested / rateStep) * rateStep, minRate, maxRate);
    if (qFuzzyCompare(clamped, rate))
        return;
    rate = qFuzzyCompare(clamped, 1.0) ? 1.0 : clamped;
    post(m_deck, &Deck::setRate, rate);
    emit m_player.rateChanged(rate);
}

void Player::Engine::setTitle(const QString &title)
{
    post(m_deck, &Deck::setTitle, title.toUtf8());
}

void Player::Engine::setVolume(double requested)
{
    volume = std::clamp(requested, 0.0, 1.0);
    updateGain();
}

void Player::Engine::setMuted(bool isRequested)
{
    isMuted = isRequested;
    updateGain();
}

void Player::Engine::updateGain()
{
    const float gain = float(QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale,
                                                   QAudio::LinearVolumeScale));
    m_deck->setGain(isMuted ? 0 : gain);
    emit m_player.volumeChanged();
}

void Player::Engine::updateState()
{
    State now = m_wantsPlay ? State::Playing : State::Paused;
    if (path.isEmpty())
        now = State::Empty;
    else if (!m_isOpen || m_isDelayed)
        now = State::Loading;
    else if (m_hasEnded)
        now = State::Ended;
    if (now == State::Playing) {
        m_timer.start();
        if (m_devices)
            m_deviceTimer.start();
    } else {
        m_timer.stop();
        m_deviceTimer.stop();
    }
    if (std::exchange(state, now) != now)
        emit m_player.stateChanged(now);
}

void Player::Engine::onOpened(int number, qint64 length)
{
    if (number != m_file)
        return;
    m_isOpen = true;
    onLengthFound(number, length);
    updateState();
    emit m_player.opened();
}

void Player::Engine::onFailed(int number, const Error &error)
{
    if (number != m_file)
        return;
    close();
    emit m_player.failed(error);
}

void Player::Engine::onLengthFound(int number, qint64 length)
{
    const milliseconds found = toTime(length, m_format.sampleRate);
    if (number != m_file || found == duration)
        return;
    duration = found;
    emit m_player.durationChanged(duration);
}

void Player::Engine::onReady(int passage)
{
    if (passage != m_passage)
        return;
    m_isDelayed = false;
    updateState();
}

void Player::Engine::onEnded(int passage)
{
    if (passage != m_passage)
        return;
    if (m_peek)
        return endPeek();
    m_wantsPlay = false;
    m_hasEnded = true;
    // Where a route ends, the episode has not been heard to its end.
    const bool endsEarly = !route.cuts.isEmpty() && route.cuts.last().to == Route::nowhere;
    const milliseconds end = endsEarly ? std::min(route.cuts.last().at, duration) : duration;
    m_clock.restart(m_passage, double(toFrames(end, m_format.sampleRate)));
    post(m_deck, &Deck::setPlaying, false);
    updateState();
    emit m_player.positionChanged(end);
}

} // namespace earmark
