// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doubts/excerpt.h"

#include "playback/player.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds excerptLength = 2s;
constexpr milliseconds excerptLead = 200ms; // played before the place

} // namespace

Excerpt::Excerpt(Player &player)
    : m_player(player)
{}

void Excerpt::begin()
{
    m_before = m_player.place();
    m_wasPlaying = m_player.isPlaying();
    m_player.pause();
}

void Excerpt::play(milliseconds place)
{
    if (m_player.state() != Player::State::Empty)
        m_player.peek({std::max(0ms, place - excerptLead), place + excerptLength});
}

void Excerpt::end()
{
    m_player.endPeek();
    if (m_player.position() != m_before)
        m_player.seek(m_before);
    if (m_wasPlaying)
        m_player.play();
}

} // namespace earmark
