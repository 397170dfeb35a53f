// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/engine.h"
#include "playback/post.h"

namespace earmark {

void Player::Engine::setDevice(const QAudioDevice &requested)
{
    device = requested;
    if (m_devices)
        onDevicesChanged();
}

// The chosen device, else the system's default, else the sound server's default, else none. After
// the server has restarted, Qt's list is empty or outdated.
std::optional<QByteArray> Player::Engine::preferredDevice() const
{
    if (!m_devices)
        return {};
    QList<QByteArray> candidates;
    if (QMediaDevices::audioOutputs().contains(device))
        candidates.append(device.id());
    candidates.append(QMediaDevices::defaultAudioOutput().id());
    candidates.append(QByteArray());
    for (const QByteArray &candidate : candidates) {
        if (!m_refused.contains(candidate))
            return candidate;
    }
    return {};
}

void Player::Engine::useDevice()
{
    m_used = preferredDevice();
    m_usedName.clear();
    // Without m_devices, don't even ask the sound server.
    for (const QAudioDevice &each :
         m_devices ? QMediaDevices::audioOutputs() : QList<QAudioDevice>()) {
        if (each.id() == m_used)
            m_usedName = each.description();
    }
    const auto heard = qint64(m_clock.position(monotonicNow()));
    post(m_deck, &Deck::setDevice, ++m_device, m_used);
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
    const auto isUsed = [this](const QAudioDevice &each) { return each.id() == m_used; };
    const QList<QAudioDevice> present = QMediaDevices::audioOutputs();
    if (!m_usedName.isEmpty() && std::ranges::none_of(present, isUsed))
        loseDevice(m_device);
    else if (preferredDevice() != m_used)
        useDevice();
}

void Player::Engine::loseDevice(int number)
{
    if (number != m_device)
        return;
    const QString name = m_usedName;
    const bool wasPlaying = m_wantsPlay;
    m_isSilenceReported = false;
    pause();
    useDevice();
    if (wasPlaying)
        emit m_player.failed({name.isEmpty()
                                  ? Player::tr("The sound device is gone.")
                                  : Player::tr("The sound device “%1” is gone.").arg(name)});
}

void Player::Engine::refuseDevice(int number)
{
    if (number != m_device)
        return;
    m_refused.append(m_used.value_or(QByteArray()));
    useDevice();
    reportSilence();
    if (!m_used)
        m_retryTimer.start();
}

void Player::Engine::reportSilence()
{
    if (!m_devices || m_used || std::exchange(m_isSilenceReported, true))
        return;
    emit m_player.failed({Player::tr("There is no sound device; the episode plays silently.")});
}

} // namespace earmark
