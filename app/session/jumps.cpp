// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jumps.h"

#include "playback/player.h"

#include <utility>

namespace earmark {

Jumps::Jumps(Player &player, const std::function<Reading()> &reading, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_reading(reading)
{}

void Jumps::jump(milliseconds to)
{
    const milliseconds from = m_player.place();
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
    remember(m_player.place());
    emit changed();
}

void Jumps::leap()
{
    if (std::exchange(m_hasLeapt, true))
        return;
    m_before.reset();
    m_forward.clear();
    append({{}, reading()});
    emit changed();
}

void Jumps::settle()
{
    m_hasLeapt = false;
}

// A jump to where a leap has just led goes back with it.
void Jumps::remember(milliseconds heard)
{
    if (m_hasLeapt && canGoBack() && !m_back.constLast().heard)
        m_back.last().heard = heard;
    else if (!canGoBack() || !m_back.constLast().heard
             || std::chrono::abs(*m_back.constLast().heard - heard) >= listened)
        append({heard, reading()});
}

void Jumps::append(const Place &place)
{
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

void Jumps::go(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    m_before.reset();
    m_arrived.reset();
    const Place place = from.takeLast();
    to.append({place.heard ? std::optional(m_player.place()) : std::nullopt, reading()});
    if (place.heard)
        m_player.seek(*place.heard);
    m_hasLeapt = true; // the page goes where it has been, which is no leap
    emit readingReached(place.read);
    m_hasLeapt = false;
    emit changed();
}

std::optional<milliseconds> Jumps::wayBack(milliseconds now) const
{
    const bool isFresh = m_arrived && now >= *m_arrived && now - *m_arrived < offered;
    return canGoBack() && isFresh ? m_back.constLast().heard : std::nullopt;
}

} // namespace earmark
