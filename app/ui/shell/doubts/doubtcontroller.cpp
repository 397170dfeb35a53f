// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doubts/doubtcontroller.h"

#include "doubts/settling.h"
#include "session/doubts/doubtlist.h"
#include "session/doubts/heardturndoubts.h"
#include "session/episode/editing.h"
#include "session/spelling/spellcheck.h"
#include "session/voices/voicehearing.h"
#include "spelling/spelledwords.h"
#include "ui/doubts/doubtspane.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds nudgeOfDoubt = 100ms;

} // namespace

DoubtController::DoubtController(const WindowActions &actions, OpenEpisode &open,
                                 SpellCheck &spelling, VoiceHearing &voices, DoubtsPane *pane,
                                 ReaderPane *reader, Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_spelling(spelling)
    , m_voices(voices)
    , m_pane(pane)
    , m_reader(reader)
    , m_notices(notices)
    , m_list(new DoubtList(open, spelling))
    , m_excerpt(open.surroundings().player)
{
    connect(actions.checkDoubts, &QAction::triggered, this, &DoubtController::begin);
    connect(&voices, &VoiceHearing::heard, this, &DoubtController::takeVoices);
    connect(pane, &DoubtsPane::acted, this, &DoubtController::act);
    connect(m_list, &DoubtList::changed, this, &DoubtController::show);
    connect(&open, &OpenEpisode::transcriptChanged, this, &DoubtController::show);
    connect(&reader->correcting(), &Correcting::closed, this, &DoubtController::returnFromLine,
            Qt::QueuedConnection); // the next line may be opened
    connect(&m_search, &QFutureWatcherBase::finished, this, &DoubtController::takeSuggestions);
}

DoubtController::~DoubtController()
{
    m_search.cancel();
    if (m_isWalking)
        emit shown(false);
}

void DoubtController::takeVoices()
{
    m_list->setTurns(turnDoubts(m_open.transcript(), m_voices.turns()));
}

void DoubtController::beginWith(DoubtKind kind)
{
    m_wanted = kind;
    m_shownKey.clear();
    begin();
}

void DoubtController::begin()
{
    m_list->begin();
    m_voices.hear();
    if (!m_isWalking) {
        m_isWalking = true;
        m_before = m_reader->places().state();
        m_excerpt.begin();
        m_shownKey.clear();
        emit shown(true);
    }
    m_pane->setFocus();
    show();
}

void DoubtController::leave()
{
    if (!std::exchange(m_isWalking, false))
        return;
    m_isCorrecting = false;
    m_reader->correcting().close();
    m_answers.clear();
    emit shown(false);
    m_excerpt.end();
    m_reader->places().restore(m_before);
    m_reader->setFocus();
}

qsizetype DoubtController::index() const
{
    const QList<TextDoubt> &left = m_list->left();
    const auto same = std::ranges::find(left, m_key, &TextDoubt::key);
    if (same != left.end())
        return same - left.begin();
    return indexLeft(std::clamp<qsizetype>(m_index, 0, std::max<qsizetype>(0, left.size() - 1)));
}

// The first from there on that was not skipped, else the one there.
qsizetype DoubtController::indexLeft(qsizetype from) const
{
    const QList<TextDoubt> &left = m_list->left();
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype index = (from + i) % left.size();
        if (!m_list->isSkipped(left.at(index).key))
            return index;
    }
    return from;
}

const TextDoubt *DoubtController::current() const
{
    const QList<TextDoubt> &left = m_list->left();
    return left.isEmpty() || !m_isWalking ? nullptr : &left.at(index());
}

void DoubtController::show()
{
    if (!m_isWalking)
        return;
    const auto wanted = std::ranges::find_if(
        m_list->left(), [this](const TextDoubt &one) { return one.kind == m_wanted; });
    if (wanted != m_list->left().end())
        m_key = wanted->key;
    if (m_list->isGathered())
        m_wanted.reset();
    const TextDoubt *doubt = current();
    if (!doubt && m_list->isGathered() && m_shownKey.isEmpty()) {
        leave();
        return m_notices.say(tr("Nothing is in doubt."), &m_open);
    }
    if (!doubt) {
        return m_pane->setMessage(m_list->isGathered() ? tr("No doubts are left.")
                                                       : tr("Looking for doubts…"));
    }
    m_index = index();
    m_key = doubt->key;
    findSuggestions(*doubt);
    const bool isNew =
        !m_reader->correcting().isOpen() && std::exchange(m_shownKey, m_key) != m_key;
    if (isNew)
        m_nudge = 0ms;
    showCards();
    if (!isNew)
        return;
    m_reader->showLine(doubt->firstCue);
    play(0);
}

void DoubtController::showCards()
{
    if (!current())
        return;
    const QList<TextDoubt> &left = m_list->left();
    QList<DoubtCardText> cards;
    for (const TextDoubt &doubt : left.mid(m_index, DoubtsPane::maxCards)) {
        const bool isCurrent = cards.isEmpty() && m_suggestedFor == doubt.key;
        cards.append(cardTextOf(m_open.transcript(), doubt,
                                isCurrent ? m_suggestions : std::optional<QStringList>()));
    }
    if (m_nudge != 0ms)
        cards.first().detail = tr("%1, moved by %L2 s")
                                   .arg(cards.first().detail)
                                   .arg(double(m_nudge.count()) / 1000, 0, 'f', 1);
    m_pane->setCards(cards, left.size(), m_list->total());
}

void DoubtController::findSuggestions(const TextDoubt &doubt)
{
    const auto words = spelledWords(doubt.text);
    if (doubt.kind != DoubtKind::Word || m_suggestedFor == doubt.key || words.isEmpty())
        return;
    m_suggestions.reset();
    m_suggestedFor.clear();
    if (m_search.isRunning()) // searches take long: one at a time
        return;
    m_suggestedFor = doubt.key;
    m_search.setFuture(m_spelling.suggestions(words.first().text));
}

void DoubtController::takeSuggestions()
{
    const TextDoubt *doubt = current();
    if (!doubt)
        return;
    if (m_suggestedFor != doubt->key)
        return findSuggestions(*doubt);
    m_suggestions = m_search.isCanceled() ? QStringList() : m_search.result();
    showCards();
}

void DoubtController::act(DoubtAct act, int number)
{
    if (act == DoubtAct::Leave)
        return leave();
    if (act == DoubtAct::TakeBack)
        return takeBack();
    if (!current())
        return;
    switch (act) {
    case DoubtAct::Accept:
        return accept({});
    case DoubtAct::Choose:
        return choose(number);
    case DoubtAct::Keep:
        return keep();
    case DoubtAct::Never:
        return never();
    case DoubtAct::Next:
        return skip();
    case DoubtAct::Previous:
        return step(-1);
    case DoubtAct::Open:
        return step(number);
    case DoubtAct::Correct:
        return correct();
    case DoubtAct::Play:
        return play(number);
    case DoubtAct::Earlier:
        return move(-nudgeOfDoubt);
    case DoubtAct::Later:
        return move(nudgeOfDoubt);
    case DoubtAct::NotSaid:
        return markNotSaid();
    default:
        return;
    }
}

// When no other is left, it goes on with what was skipped.
void DoubtController::skip()
{
    m_list->skip(current()->key);
    ask(indexLeft((index() + 1) % m_list->left().size()));
}

void DoubtController::step(qsizetype distance)
{
    const qsizetype count = m_list->left().size();
    ask((m_index + distance + count) % count);
}

void DoubtController::ask(qsizetype index)
{
    m_index = index;
    m_key = m_list->left().at(m_index).key;
    m_shownKey.clear();
    show();
}

void DoubtController::correct()
{
    const TextDoubt doubt = *current();
    const auto range = rangeOf(m_open.transcript(), doubt);
    if (!range)
        return;
    m_isCorrecting = true;
    m_reader->correcting().openLine(doubt.firstCue, range->firstOffset);
}

void DoubtController::returnFromLine()
{
    if (!m_isCorrecting || m_reader->correcting().isOpen())
        return;
    m_isCorrecting = false;
    if (!m_isWalking)
        return;
    m_pane->setFocus();
    show();
}

} // namespace earmark
