// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listening/listening.h"

#include "session/listening/routes.h"
#include "transcript/turns/talk.h"

#include <algorithm>

namespace earmark {

Listening::Listening(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
    , m_player(open.surroundings().player)
{
    connect(&open, &OpenEpisode::transcriptChanged, this, &Listening::takeText);
}

Listening::~Listening()
{
    m_player.setRoute({});
}

void Listening::setMode(Mode mode)
{
    m_begin.reset();
    m_mode = mode;
    route();
    emit changed();
}

// The speakers of another text are others.
void Listening::takeText(TextChange change)
{
    if (change == TextChange::Another && m_mode == Mode::Speaker)
        playAll();
    else
        route();
}

// Times and speakers may have changed.
void Listening::route()
{
    switch (m_mode) {
    case Mode::All:
        return m_player.setRoute({});
    case Mode::Passage:
        return m_player.setRoute(repeating(m_passage));
    case Mode::Lines:
        return m_player.setRoute(repeatingLines(m_open.transcript()));
    case Mode::Speaker:
        const QList<TimeSpan> turns = turnsOf(m_open.transcript(), m_speaker);
        return turns.isEmpty() ? playAll() : m_player.setRoute(playingOnly(turns));
    }
}

// The end of the passage before stays if it can.
void Listening::beginHere()
{
    const milliseconds now = m_player.place();
    if (m_mode == Mode::Passage && m_passage.end - now >= shortest) {
        m_passage.begin = now;
        setMode(Mode::Passage);
        return;
    }
    setMode(Mode::All);
    m_begin = now;
    emit changed();
}

bool Listening::endHere()
{
    const milliseconds now = m_player.place();
    const auto begin = m_mode == Mode::Passage ? std::optional(m_passage.begin) : m_begin;
    if (!begin || now - *begin < shortest)
        return false;
    repeat({*begin, now});
    return true;
}

void Listening::repeat(TimeSpan passage)
{
    m_passage = {passage.begin, std::max(passage.end, passage.begin + shortest)};
    setMode(Mode::Passage);
    m_player.seek(m_passage.begin);
}

void Listening::repeatLines()
{
    setMode(Mode::Lines);
}

bool Listening::playOnly(SpeakerId speaker)
{
    if (turnsOf(m_open.transcript(), speaker).isEmpty())
        return false;
    m_speaker = speaker;
    setMode(Mode::Speaker);
    return true;
}

void Listening::playAll()
{
    setMode(Mode::All);
}

} // namespace earmark
