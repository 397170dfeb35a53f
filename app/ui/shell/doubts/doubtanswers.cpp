// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener answers to a doubt.
#include "doubts/settling.h"
#include "session/doubts/doubtlist.h"
#include "session/episode/editing.h"
#include "session/spelling/spellcheck.h"
#include "spelling/spelledwords.h"
#include "ui/doubts/cardtext.h"
#include "ui/shell/correcting/replacing.h"
#include "ui/shell/doubts/doubtcontroller.h"
#include "ui/shell/notices/notices.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr qsizetype maxTakenBack = 1000;

ActKind actKindOf(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::Name:
        return ActKind::ReplaceText;
    case DoubtKind::Voice:
    case DoubtKind::Change:
        return ActKind::ChangeSpeaker;
    case DoubtKind::Interjection:
        return ActKind::JoinTurns;
    default:
        return ActKind::EditLine;
    }
}

} // namespace

void DoubtController::accept(const QString &choice)
{
    const TextDoubt doubt = *current();
    switch (doubt.kind) {
    case DoubtKind::Heard:
        return keep();
    case DoubtKind::Place:
        pin(doubt);
        return;
    case DoubtKind::Word: {
        const QString likeliest = m_suggestions.value_or(QStringList()).value(0);
        const QString word = choice.isEmpty() ? likeliest : choice;
        if (word.isEmpty())
            return correct();
        if (edit(doubt, writtenLike(doubt.text, word)))
            m_list->drop(doubt.key);
        return;
    }
    default:
        if (edit(doubt, {}))
            m_list->drop(doubt.key);
    }
}

bool DoubtController::edit(const TextDoubt &doubt, const QString &text)
{
    m_open.editing().closeLine();
    const Transcript after = withAccepted(m_open.editing().text(), doubt, text);
    if (!m_open.editing().change(actKindOf(doubt.kind), after))
        return false;
    if (doubt.kind == DoubtKind::Name && !m_open.episode().show.isEmpty())
        offerRemembering(doubt.spellings);
    return true;
}

void DoubtController::offerRemembering(const SpellingGroup &spellings)
{
    m_notices.offer(
        tr("Now always “%1”.").arg(spellings.proposed), tr("Remember for the next episodes"),
        [this, corrections = correctionsOf(spellings)] {
            rememberCorrections(m_open, corrections);
        },
        &m_open);
}

void DoubtController::choose(int number)
{
    TextDoubt doubt = *current();
    const DoubtCardText card = cardTextOf(m_open.transcript(), doubt, m_suggestions);
    const QString choice = card.choices.value(number - 1);
    if (choice.isEmpty())
        return;
    if (doubt.kind == DoubtKind::Word)
        return accept(choice);
    doubt.spellings.proposed = choice;
    if (edit(doubt, {}))
        m_list->drop(doubt.key);
}

void DoubtController::keep()
{
    const QString key = current()->key;
    if (m_list->settle(key, true))
        answer(tr("It stays as it is."), [this, key] {
            m_key = key;
            m_list->settle(key, false);
        });
}

// A word or a name is known in every episode; of other doubts, none of that kind is asked here.
void DoubtController::never()
{
    const TextDoubt doubt = *current();
    if (doubt.kind != DoubtKind::Word && doubt.kind != DoubtKind::Name) {
        const QString key = keyOf(doubt.kind);
        if (m_list->settle(key, true))
            answer(tr("Such places are not asked about here any more."),
                   [this, key] { m_list->settle(key, false); });
        return;
    }
    if (!know(doubt, true))
        return;
    m_list->drop(doubt.key);
    answer(tr("This spelling is known from now on."), [this, doubt] { know(doubt, false); });
}

bool DoubtController::know(const TextDoubt &doubt, bool isKnown)
{
    QStringList texts{doubt.text};
    for (const Spelling &spelling : doubt.spellings.spellings)
        texts.append(spelling.text);
    bool isDone = false;
    for (const QString &text : std::as_const(texts)) {
        for (const SpelledWord &word : spelledWords(text))
            isDone = m_spelling.setKnown(withoutElision(word.text), isKnown) || isDone;
    }
    return isDone;
}

void DoubtController::answer(const QString &sentence, const std::function<void()> &takeBack)
{
    m_answers.append(takeBack);
    if (m_answers.size() > maxTakenBack)
        m_answers.removeFirst();
    m_notices.offer(
        sentence, tr("Take back"), [this] { this->takeBack(); }, &m_open);
}

void DoubtController::takeBack()
{
    if (!m_answers.isEmpty())
        m_answers.takeLast()();
}

void DoubtController::play(int which)
{
    const TextDoubt &doubt = *current();
    const auto reference = which == 1 ? doubt.turn.reference : doubt.turn.ownReference;
    if (which > 0 && reference)
        m_excerpt.play(*reference);
    else if (which == 0)
        m_excerpt.play(std::max(0ms, placeOf(doubt) + m_nudge));
}

// A line that was not found is expected where the line before it ends.
milliseconds DoubtController::placeOf(const TextDoubt &doubt) const
{
    const Transcript &text = m_open.transcript();
    if (const auto time = timeOf(text, doubt))
        return *time;
    for (qsizetype row = text.rowOf(doubt.firstCue) - 1; row >= 0; --row) {
        const Cue &cue = text.cues.at(row);
        if (cue.begin)
            return cue.end.value_or(*cue.begin);
    }
    return 0ms;
}

void DoubtController::move(milliseconds distance)
{
    if (current()->kind != DoubtKind::Place)
        return;
    m_nudge += distance;
    showCards();
    play(0);
}

// A line that was not found begins where the sound is now.
void DoubtController::pin(const TextDoubt &doubt)
{
    const bool isKnown = m_nudge != 0ms || timeOf(m_open.transcript(), doubt);
    const milliseconds place =
        isKnown ? placeOf(doubt) + m_nudge : m_open.surroundings().player.position();
    if (m_open.pin(doubt.firstCue, std::max(0ms, place)))
        m_list->drop(doubt.key);
}

void DoubtController::markNotSaid()
{
    const TextDoubt doubt = *current();
    if (doubt.kind == DoubtKind::Place && m_open.pin(doubt.firstCue, {}))
        m_list->drop(doubt.key);
}

} // namespace earmark
