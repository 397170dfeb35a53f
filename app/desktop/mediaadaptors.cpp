// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mediaadaptors.h"

#include "desktop/localaddress.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

using std::chrono::duration_cast;
using std::chrono::microseconds;

namespace {

// Beyond this, adding to a position could overflow.
constexpr qlonglong maxOffset = 1'000LL * 3'600 * 1'000'000;

milliseconds fromBus(qlonglong time)
{
    return duration_cast<milliseconds>(microseconds(std::clamp(time, -maxOffset, maxOffset)));
}

} // namespace

MediaProgramAdaptor::MediaProgramAdaptor(MediaControls *controls)
    : QDBusAbstractAdaptor(controls)
    , m_controls(*controls)
{}

QString MediaProgramAdaptor::identity()
{
    return u"Earmark"_s;
}

QString MediaProgramAdaptor::desktopEntry()
{
    return u"org.earmark.Earmark"_s;
}

QStringList MediaProgramAdaptor::schemes()
{
    return {u"file"_s, u"earmark"_s};
}

QStringList MediaProgramAdaptor::mimeTypes()
{
    return {u"audio/mpeg"_s, u"audio/mp4"_s, u"audio/aac"_s, u"audio/ogg"_s,
            u"audio/flac"_s, u"audio/wav"_s, u"video/mp4"_s, u"video/webm"_s};
}

void MediaProgramAdaptor::Raise()
{
    emit m_controls.raiseRequested();
}

void MediaProgramAdaptor::Quit()
{
    emit m_controls.quitRequested();
}

MediaPlayerAdaptor::MediaPlayerAdaptor(MediaControls *controls)
    : QDBusAbstractAdaptor(controls)
    , m_controls(*controls)
    , m_player(controls->player())
{
    connect(&m_player, &Player::seeked, this,
            [this](milliseconds target) { emit Seeked(microseconds(target).count()); });
}

QString MediaPlayerAdaptor::status() const
{
    switch (m_player.state()) {
    case Player::State::Playing:
        return u"Playing"_s;
    case Player::State::Paused:
        return u"Paused"_s;
    case Player::State::Empty:
    case Player::State::Loading:
    case Player::State::Ended:
        break;
    }
    return u"Stopped"_s;
}

void MediaPlayerAdaptor::setRate(double rate)
{
    if (rate == 0)
        m_player.pause();
    else if (rate > 0)
        m_player.setRate(rate);
}

void MediaPlayerAdaptor::setVolume(double volume)
{
    if (std::isnan(volume))
        return;
    m_player.setMuted(false);
    m_player.setVolume(std::clamp(volume, 0.0, 1.0));
}

qlonglong MediaPlayerAdaptor::position() const
{
    return microseconds(m_player.position()).count();
}

void MediaPlayerAdaptor::Next()
{
    if (m_controls.hasEpisode())
        emit m_controls.nextRequested();
}

void MediaPlayerAdaptor::Previous()
{
    if (m_controls.hasEpisode())
        emit m_controls.previousRequested();
}

void MediaPlayerAdaptor::Pause()
{
    m_player.pause();
}

void MediaPlayerAdaptor::PlayPause()
{
    if (m_controls.hasEpisode())
        m_player.togglePlay();
}

// An episode keeps its place, so stopping is pausing.
void MediaPlayerAdaptor::Stop()
{
    m_player.pause();
}

void MediaPlayerAdaptor::Play()
{
    if (m_controls.hasEpisode())
        m_player.play();
}

void MediaPlayerAdaptor::Seek(qlonglong offset)
{
    m_player.skip(fromBus(offset));
}

void MediaPlayerAdaptor::SetPosition(const QDBusObjectPath &track, qlonglong position)
{
    const milliseconds target = fromBus(position);
    if (track.path() == m_controls.trackPath() && position >= 0 && target <= m_player.duration())
        m_player.seek(target);
}

void MediaPlayerAdaptor::OpenUri(const QString &address)
{
    if (const QString local = localAddress(address); !local.isEmpty())
        emit m_controls.openRequested(local);
}

} // namespace earmark
