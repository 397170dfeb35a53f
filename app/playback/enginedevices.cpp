// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/engine.h"
#include "playback/post.h"

namespace earmark {

void Player::Engine::setDevice(const QAudioDevice &wished)
{
    device = wished;
    m_refused.clear();
    if (m_devices && wishedDevice() != m_used)
        useDevice();
}

// What is chosen, else the system's own choice, else none.
QAudioDevice Player::Engine::wishedDevice() const
{
    if (!m_devices)
        return {};
    const bool isPresent = QMediaDevices::audioOutputs().contains(device);
    for (const QAudioDevice &one :
         {isPresent ? device : QAudioDevice(), QMediaDevices::defaultAudioOutput()}) {
        if (!one.isNull() && !m_refused.contains(one))
            return one;
    }
    return {};
}

void Player::Engine::useDevice()
{
    m_used = wishedDevice();
    const auto heard = qint64(m_clock.position(monotonicNow()));
    post(m_deck, &Deck::setDevice, m_used);
    if (m_isOpen && !m_hasEnded && !m_isDelayed)
        beginPassage(heard);
}

void Player::Engine::onDevicesChanged()
{
    m_refused.clear();
    checkDevice();
}

void Player::Engine::checkDevice()
{
    if (!m_used.isNull() && !QMediaDevices::audioOutputs().contains(m_used))
        loseDevice();
    else if (wishedDevice() != m_used)
        useDevice();
}

void Player::Engine::loseDevice()
{
    const QString name = m_used.description();
    const bool wasPlaying = m_wantsPlay;
    pause();
    useDevice();
    if (wasPlaying)
        emit m_player.failed({Player::tr("The sound device “%1” is gone.").arg(name)});
}

void Player::Engine::refuseDevice()
{
    m_refused.append(m_used);
    useDevice();
    saySilence();
}

void Player::Engine::saySilence()
{
    if (!m_devices || !m_used.isNull() || std::exchange(m_isSilenceSaid, true))
        return;
    emit m_player.failed({Player::tr("There is no sound device; the episode plays silently.")});
}

} // namespace earmark
