// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/engine.h"
#include "playback/output/pulseoutput.h"
#include "playback/post.h"

namespace earmark {

void Player::Engine::setDevice(const QAudioDevice &requested)
{
    device = requested;
    if (m_devices)
        onDevicesChanged();
}

// The chosen device, else the system's default, else the sound server's default. After the server
// has restarted, Qt's list is empty or outdated.
QList<QByteArray> Player::Engine::candidates() const
{
    if (!m_devices)
        return {};
    QList<QByteArray> found;
    if (QMediaDevices::audioOutputs().contains(device))
        found.append(device.id());
    found.append(QMediaDevices::defaultAudioOutput().id());
    found.append(QByteArray());
    return found;
}

std::optional<QByteArray> Player::Engine::preferredDevice() const
{
    for (const QByteArray &candidate : candidates()) {
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
    if (!m_used) {
        searchDevice();
        return;
    }
    m_refused.clear();
    checkDevice();
}

// What plays silently goes on until a device has been tried elsewhere and works: trying takes up to
// some seconds.
void Player::Engine::searchDevice()
{
    if (std::exchange(m_isSearching, true))
        return;
    m_search = std::jthread(
        [this, candidates = candidates(), format = m_format](const std::stop_token &stop) {
            QList<QByteArray> refused;
            for (const QByteArray &candidate : candidates) {
                if (stop.stop_requested() || PulseOutput::isUsable(candidate, format))
                    break;
                refused.append(candidate);
            }
            QMetaObject::invokeMethod(
                this, [this, refused] { endSearch(refused); }, Qt::QueuedConnection);
        });
}

void Player::Engine::endSearch(const QList<QByteArray> &refused)
{
    m_isSearching = false;
    m_refused = refused;
    if (!m_used && preferredDevice())
        useDevice();
    else if (!m_used && m_wantsPlay)
        m_retryTimer.start();
}

void Player::Engine::checkDevice()
{
    const auto isUsed = [this](const QAudioDevice &each) { return each.id() == m_used; };
    const QList<QAudioDevice> present = QMediaDevices::audioOutputs();
    if (!m_usedName.isEmpty() && std::ranges::none_of(present, isUsed))
        loseDevice(m_device);
    else if (preferredDevice() != m_used)
        m_used ? useDevice() : searchDevice();
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
