// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/player.h"

#include "playback/engine.h"

namespace earmark {

Player::Player(Output output, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(*this, output))
{}

Player::~Player() = default;

void Player::open(const QString &path, milliseconds position, const QByteArray &index,
                  const QDateTime &heard)
{
    m_engine->open(path, position, index);
    m_engine->lastHeard = heard;
}

void Player::close()
{
    m_engine->close();
}

void Player::play()
{
    m_engine->play();
}

void Player::pause()
{
    m_engine->pause();
}

void Player::togglePlay()
{
    if (m_engine->wantsPlay())
        pause();
    else
        play();
}

void Player::seek(milliseconds position)
{
    m_engine->seek(position);
}

void Player::skip(milliseconds distance)
{
    seek(position() + distance);
}

void Player::setRoute(const Route &route)
{
    m_engine->setRoute(route);
}

void Player::peek(TimeSpan span)
{
    m_engine->peek(span);
}

void Player::endPeek()
{
    m_engine->endPeek();
}

void Player::setRewind(milliseconds most)
{
    m_engine->rewind = most;
}

void Player::setRate(double rate)
{
    m_engine->setRate(rate);
}

void Player::setVolume(double volume)
{
    m_engine->setVolume(volume);
}

void Player::setMuted(bool muted)
{
    m_engine->setMuted(muted);
}

void Player::setTitle(const QString &title)
{
    m_engine->setTitle(title);
}

void Player::setDevice(const QAudioDevice &device)
{
    m_engine->setDevice(device);
}

Player::State Player::state() const
{
    return m_engine->state;
}

QString Player::path() const
{
    return m_engine->path;
}

milliseconds Player::position() const
{
    return m_engine->position();
}

milliseconds Player::place() const
{
    return m_engine->place();
}

bool Player::isPeeking() const
{
    return m_engine->isPeeking();
}

const Route &Player::route() const
{
    return m_engine->route;
}

milliseconds Player::duration() const
{
    return m_engine->duration;
}

double Player::rate() const
{
    return m_engine->rate;
}

double Player::volume() const
{
    return m_engine->volume;
}

bool Player::isMuted() const
{
    return m_engine->isMuted;
}

QAudioDevice Player::device() const
{
    return m_engine->device;
}

} // namespace earmark
