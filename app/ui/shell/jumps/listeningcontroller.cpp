// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumps/listeningcontroller.h"

#include "session/listening/listening.h"
#include "transcript/turns/talk.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"
#include "ui/talk/talkdialog.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds shortestPeek = 4s; // of a bookmark, or of a word that was found

} // namespace

ListeningController::ListeningController(const WindowActions &actions, OpenEpisode &open,
                                         const JumpPanes &panes, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_actions(actions)
    , m_open(open)
    , m_player(open.surroundings().player)
    , m_panes(panes)
    , m_notices(notices)
    , m_window(window)
    , m_listening(new Listening(open))
{
    connectActions();
    connectPanes();
    show();
}

void ListeningController::connectActions()
{
    connect(m_actions.peek, &QAction::triggered, this, &ListeningController::peekAtTarget);
    connect(m_actions.repeatBegin, &QAction::triggered, m_listening, &Listening::beginHere);
    connect(m_actions.repeatEnd, &QAction::triggered, this, &ListeningController::repeatTo);
    connect(m_actions.repeatWords, &QAction::triggered, this, &ListeningController::repeatWords);
    connect(m_actions.repeatLines, &QAction::triggered, this, &ListeningController::switchLines);
    connect(m_actions.onlySpeaker, &QAction::triggered, this, &ListeningController::switchSpeaker);
    connect(m_actions.playAll, &QAction::triggered, m_listening, &Listening::playAll);
    connect(m_actions.previousTurnOfSpeaker, &QAction::triggered, this,
            [this] { stepSpeaker(-1); });
    connect(m_actions.nextTurnOfSpeaker, &QAction::triggered, this, [this] { stepSpeaker(1); });
    connect(m_actions.whoSpeaks, &QAction::triggered, this, &ListeningController::openTalk);
}

void ListeningController::connectPanes()
{
    const PagePlaces *places = &m_panes.reader->places();
    connect(places, &PagePlaces::peekRequested, this, &ListeningController::peek);
    connect(places, &PagePlaces::repeatRequested, m_listening, &Listening::repeat);
    connect(places, &PagePlaces::onlySpeakerRequested, this, &ListeningController::playOnly);
    connect(m_panes.notes, &NotesPane::peekRequested, this, &ListeningController::peek);
    connect(m_listening, &Listening::changed, this, &ListeningController::show);
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &ListeningController::show);
    connect(&m_open, &OpenEpisode::detailsChanged, this, &ListeningController::show);
}

void ListeningController::peek(TimeSpan span)
{
    m_player.peek({span.begin, std::max(span.end, span.begin + shortestPeek)});
}

void ListeningController::peekAtTarget()
{
    const auto note = m_panes.notes->focusedSpan();
    if (m_player.isPeeking())
        m_player.endPeek();
    else if (const auto span = note ? note : m_panes.reader->places().targetSpan())
        peek(*span);
}

void ListeningController::repeatTo()
{
    if (!m_listening->endHere())
        m_notices.say(tr("First say where the passage begins, a moment earlier."), &m_open);
}

void ListeningController::repeatWords()
{
    const auto span = m_panes.reader->places().selectedSpan();
    if (!span)
        return;
    m_listening->repeat(*span);
    m_player.play();
}

void ListeningController::switchLines()
{
    if (m_listening->mode() == Listening::Mode::Lines)
        m_listening->playAll();
    else
        m_listening->repeatLines();
}

void ListeningController::switchSpeaker()
{
    const qsizetype row = m_open.transcript().rowOf(m_panes.reader->targetCue());
    if (m_listening->mode() == Listening::Mode::Speaker)
        m_listening->playAll();
    else
        playOnly(row < 0 ? speakerHeard() : m_open.transcript().cues.at(row).speaker);
}

void ListeningController::playOnly(SpeakerId speaker)
{
    if (!m_listening->playOnly(speaker))
        m_notices.say(tr("It is not known when they speak."), &m_open);
    show();
}

SpeakerId ListeningController::speakerHeard() const
{
    const qsizetype row = m_open.transcript().rowAt(m_player.place());
    return row < 0 ? SpeakerId{} : m_open.transcript().cues.at(row).speaker;
}

// Within the first second of a turn, to the turn before; later, to its begin.
void ListeningController::stepSpeaker(int step)
{
    const QList<TimeSpan> turns = turnsOf(m_open.transcript(), speakerHeard());
    const milliseconds now = m_player.place();
    const auto next =
        std::ranges::upper_bound(turns, step > 0 ? now : now - 1s, {}, &TimeSpan::begin);
    if (step > 0 && next != turns.end())
        emit jumpRequested(next->begin);
    else if (step < 0 && next != turns.begin())
        emit jumpRequested(std::prev(next)->begin);
}

void ListeningController::show()
{
    const auto mode = m_listening->mode();
    std::optional<TimeSpan> repeated;
    if (mode == Listening::Mode::Passage)
        repeated = m_listening->passage();
    else if (const auto begin = m_listening->begin())
        repeated = TimeSpan{*begin, *begin};
    m_panes.playerBar->setRoute(name(), skipped(), repeated);
    m_actions.repeatLines->setChecked(mode == Listening::Mode::Lines);
    m_actions.onlySpeaker->setChecked(mode == Listening::Mode::Speaker);
}

QString ListeningController::name() const
{
    switch (m_listening->mode()) {
    case Listening::Mode::Passage:
        return tr("Repeats %1–%2")
            .arg(timeText(m_listening->passage().begin), timeText(m_listening->passage().end));
    case Listening::Mode::Lines:
        return tr("Repeats each line");
    case Listening::Mode::Speaker: {
        const QString who = m_open.transcript().speakerName(m_listening->speaker());
        return who.isEmpty() ? tr("Only one speaker") : tr("Only %1").arg(who);
    }
    case Listening::Mode::All:
        break;
    }
    const auto begin = m_listening->begin();
    return begin ? tr("Repeats from %1").arg(timeText(*begin)) : QString();
}

QList<TimeSpan> ListeningController::skipped() const
{
    QList<TimeSpan> skipped;
    if (m_listening->mode() != Listening::Mode::Speaker)
        return skipped;
    milliseconds left = 0ms;
    for (const TimeSpan &turn : turnsOf(m_open.transcript(), m_listening->speaker())) {
        skipped.append({left, turn.begin});
        left = turn.end;
    }
    skipped.append({left, std::max(left, m_open.episode().duration)});
    return skipped;
}

void ListeningController::openTalk()
{
    auto *dialog = new TalkDialog(m_window);
    connect(dialog, &TalkDialog::onlySpeakerRequested, this, &ListeningController::playOnly);
    connect(&m_open, &OpenEpisode::transcriptChanged, dialog,
            [this, dialog] { dialog->setTranscript(m_open.transcript()); });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->setTranscript(m_open.transcript());
    dialog->show();
}

} // namespace earmark
