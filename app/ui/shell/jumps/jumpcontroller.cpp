// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumps/jumpcontroller.h"

#include "session/jumps.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"

using namespace std::chrono_literals;

namespace earmark {

JumpController::JumpController(const WindowActions &actions, OpenEpisode &open,
                               const JumpPanes &panes)
    : QObject(&open)
    , m_open(open)
    , m_player(open.surroundings().player)
    , m_reader(panes.reader)
    , m_jumps(new Jumps(
          m_player, [this] { return reading(); }, this))
    , m_kept(open.episode().reading)
    , m_returns(m_player.position() == open.episode().position)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(Jumps::listened);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1s);
    connectPanes(actions, panes);
    connectReading();
    connect(m_jumps, &Jumps::changed, this, &JumpController::hear);
    connect(m_jumps, &Jumps::changed, this, &JumpController::changed);
    m_reader->offerWayBack({});
}

void JumpController::connectPanes(const WindowActions &actions, const JumpPanes &panes)
{
    connect(panes.reader, &ReaderPane::seekRequested, this, &JumpController::playFrom);
    connect(panes.reader, &ReaderPane::chapterActivated, this, &JumpController::playFrom);
    connect(panes.reader, &ReaderPane::seekTakenBack, m_jumps, &Jumps::takeBack);
    connect(panes.reader, &ReaderPane::backRequested, this, &JumpController::goBack);
    connect(panes.notes, &NotesPane::seekRequested, this, &JumpController::playFrom);
    connect(panes.playerBar, &PlayerBar::seekRequested, this, &JumpController::jump);
    connect(actions.goBack, &QAction::triggered, this, &JumpController::goBack);
    connect(actions.goForward, &QAction::triggered, m_jumps, &Jumps::goForward);
}

void JumpController::connectReading()
{
    const PagePlaces *places = &m_reader->places();
    connect(places, &PagePlaces::leaping, m_jumps, &Jumps::leap);
    connect(places, &PagePlaces::leaping, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, m_jumps, &Jumps::settle);
    connect(m_jumps, &Jumps::readingReached, this, &JumpController::showReading);
    connect(places, &PagePlaces::moved, this, [this] {
        if (!m_keeping.isActive())
            m_keeping.start();
    });
    connect(&m_keeping, &QTimer::timeout, this, &JumpController::keepReading);
    connect(&m_player, &Player::peekChanged, this, [this](bool isPeeking) {
        m_reader->places().hold(isPeeking);
        hear();
        emit changed();
    });
}

void JumpController::jump(milliseconds position)
{
    m_jumps->jump(position);
}

void JumpController::playFrom(milliseconds position)
{
    jump(position);
    m_player.play();
}

std::optional<milliseconds> JumpController::wayBack() const
{
    return m_player.isPeeking() ? m_player.place() : m_jumps->wayBack(m_player.position());
}

void JumpController::hear()
{
    m_reader->offerWayBack(wayBack());
}

bool JumpController::offersWayBack() const
{
    return wayBack().has_value();
}

void JumpController::goBack()
{
    if (m_player.isPeeking())
        m_player.endPeek();
    else
        m_jumps->goBack();
}

bool JumpController::canGoBack() const
{
    return m_player.isPeeking() || m_jumps->canGoBack();
}

bool JumpController::canGoForward() const
{
    return m_jumps->canGoForward();
}

std::optional<ReadingPlace> JumpController::reading() const
{
    const auto spot = m_reader->places().spot();
    if (!spot || !m_open.hasTranscript())
        return {};
    return ReadingPlace{m_open.transcriptId(), spot->cue, spot->offset};
}

void JumpController::showReading(const std::optional<ReadingPlace> &place)
{
    if (!place)
        m_reader->places().follow();
    else if (place->transcript == m_open.transcriptId())
        m_reader->places().show({place->cue, place->offset});
}

void JumpController::restoreReading()
{
    if (m_isRestored || !m_open.hasTranscript())
        return;
    m_isRestored = true;
    if (m_kept && m_returns)
        showReading(m_kept);
}

// Until the transcript is shown the page says nothing.
void JumpController::keepReading()
{
    const auto now = reading();
    if (!m_isRestored || now == m_kept)
        return;
    if (m_open.surroundings().library.setReading(m_open.id(), now))
        m_kept = now;
}

} // namespace earmark
