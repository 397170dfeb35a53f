// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes, peeks and rewinds: where playback goes by itself.
#include "playback/engine.h"
#include "playback/post.h"
#include "playback/route/rewind.h"

#include <algorithm>
#include <utility>

namespace earmark {

using namespace std::chrono_literals;

// During a peek it is for afterwards.
void Player::Engine::setRoute(const Route &requested)
{
    if (m_peek) {
        m_peek->route = requested;
        return;
    }
    if (std::exchange(route, requested) == requested || path.isEmpty() || m_hasEnded)
        return;
    const milliseconds now = position();
    if (route.entry(now) != now)
        goTo(now);
    else if (!m_isDelayed)
        beginPassage(qint64(m_clock.position(monotonicNow())));
}

void Player::Engine::peek(TimeSpan span)
{
    if (path.isEmpty() || span.duration() <= 0ms)
        return;
    const bool wasPeeking = isPeeking();
    if (!wasPeeking)
        m_peek = Before{position(), m_wantsPlay, m_hasEnded, route, lastHeard, m_target};
    route = {.cuts = {{.at = span.end, .to = Route::nowhere}}};
    goTo(span.begin);
    lastHeard = {};
    play();
    if (!wasPeeking)
        emit m_player.peekChanged(true);
}

void Player::Engine::endPeek()
{
    if (!m_peek)
        return;
    const Before before = *m_peek;
    if (!before.wasPlaying)
        pause();
    leavePeek();
    goTo(before.position);
    lastHeard = before.lastHeard;
    m_target = before.target;
    m_hasEnded = before.hadEnded;
    updateState();
    if (before.wasPlaying)
        play();
}

void Player::Engine::leavePeek()
{
    if (!m_peek)
        return;
    const Before before = *std::exchange(m_peek, {});
    if (!path.isEmpty())
        route = before.route;
    emit m_player.peekChanged(false);
}

milliseconds Player::Engine::place() const
{
    return m_peek ? m_peek->position : position();
}

// Not further than where the listener has sought: that was meant.
void Player::Engine::rewindAfterPause()
{
    const QDateTime last = std::exchange(lastHeard, {});
    if (!last.isValid() || m_hasEnded)
        return;
    const milliseconds pause(last.msecsTo(QDateTime::currentDateTimeUtc()));
    const milliseconds now = position();
    const milliseconds from = std::max(m_target, now - rewindAfter(pause, rewind));
    if (from >= now)
        return;
    const milliseconds target = m_target;
    goTo(from);
    m_target = target;
}

} // namespace earmark
