// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jumps.h"

#include "playback/player.h"

#include <utility>

namespace earmark {

Jumps::Jumps(Player &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{}

void Jumps::jump(milliseconds to)
{
    const milliseconds from = m_player.position();
    m_before = Before{from, m_player.isPlaying(), m_back, m_forward, m_arrived};
    const bool isFar = std::chrono::abs(to - from) >= listened;
    const bool isSearching =
        canGoBack() && m_arrived && from >= *m_arrived && from - *m_arrived < listened;
    if (isFar && !isSearching)
        remember(from);
    if (isFar) {
        m_forward.clear();
        m_arrived = to;
    }
    m_player.seek(to);
    emit changed();
}

void Jumps::leave()
{
    m_before.reset();
    m_arrived.reset();
    m_forward.clear();
    remember(m_player.position());
    emit changed();
}

void Jumps::remember(milliseconds place)
{
    if (canGoBack() && std::chrono::abs(m_back.constLast() - place) < listened)
        return;
    m_back.append(place);
    if (m_back.size() > maxPlaces)
        m_back.removeFirst();
}

void Jumps::takeBack()
{
    if (!m_before)
        return;
    const Before before = *std::exchange(m_before, {});
    m_back = before.back;
    m_forward = before.forward;
    m_arrived = before.arrived;
    m_player.seek(before.position);
    if (!before.wasPlaying)
        m_player.pause();
    emit changed();
}

void Jumps::goBack()
{
    go(m_back, m_forward);
}

void Jumps::goForward()
{
    go(m_forward, m_back);
}

void Jumps::go(QList<milliseconds> &from, QList<milliseconds> &to)
{
    if (from.isEmpty())
        return;
    m_before.reset();
    m_arrived.reset();
    to.append(m_player.position());
    m_player.seek(from.takeLast());
    emit changed();
}

std::optional<milliseconds> Jumps::wayBack(milliseconds now) const
{
    const bool isFresh = m_arrived && now >= *m_arrived && now - *m_arrived < offered;
    return canGoBack() && isFresh ? std::optional(m_back.constLast()) : std::nullopt;
}

} // namespace earmark
