// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/speakercontroller.h"

#include "library/people.h"
#include "session/episode/editing.h"
#include "session/reading/background.h"
#include "session/spelling/episodewords.h"
#include "transcript/edit/turns.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/speakers/speakerpicker.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/correcting/peoplenamed.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/speakers/renaming.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/plain/plaintext.h"

#include <QAction>

#include <algorithm>

namespace earmark {

SpeakerController::SpeakerController(const WindowActions &actions, OpenEpisode &open,
                                     VoiceHearing &voices, ReaderPane *reader, Notices &notices,
                                     QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_voices(voices)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
    , m_numbers(actions.saidBy)
{
    connect(actions.sayWho, &QAction::triggered, this, [this] { m_reader->correcting().sayWho(); });
    connect(&reader->correcting(), &Correcting::whoRequested, this, &SpeakerController::ask);
    connect(reader, &ReaderPane::speakerRequested, this, &SpeakerController::changeSpeaker);
    connect(actions.turnEarlier, &QAction::triggered, this, [this] { moveTurn(withTurnEarlier); });
    connect(actions.turnLater, &QAction::triggered, this, [this] { moveTurn(withTurnLater); });
    for (int i = 0; i < m_numbers.size(); ++i)
        connect(m_numbers.at(i), &QAction::triggered, this, [this, i] { giveNumber(i); });
    connect(&open, &OpenEpisode::transcriptChanged, this, &SpeakerController::nameNumbers);
    nameNumbers();
    connect(&m_search, &QFutureWatcherBase::finished, this, &SpeakerController::list);
    connect(&voices, &VoiceHearing::heard, this, &SpeakerController::list);
    connect(&open, &OpenEpisode::transcriptTaken, this, [this] {
        if (m_picker)
            m_picker->close(); // it names speakers of the text before
    });
}

SpeakerController::~SpeakerController()
{
    m_search.cancel();
}

void SpeakerController::ask(const CueRange &range, QPoint globalPosition)
{
    const Transcript &text = m_open.transcript();
    const auto place = textRangeOf(text, range);
    if (!place)
        return;
    m_cue = range.firstCue;
    const Cue &cue = text.cues.at(place->firstRow);
    const bool hasSelection =
        place->firstRow != place->lastRow || place->firstOffset != place->lastOffset;
    m_picker = new SpeakerPicker({.range = range,
                                  .speaker = text.speakerName(cue.speaker),
                                  .hasSelection = hasSelection,
                                  .canSplit = place->firstOffset > 0 || !cue.beginsTurn},
                                 m_window);
    connect(m_picker, &SpeakerPicker::chosen, this, &SpeakerController::changeSpeaker);
    connect(m_picker, &SpeakerPicker::sampleRequested, &m_open.surroundings().player,
            &Player::peek);
    connect(m_picker, &SpeakerPicker::turnRequested, &m_reader->correcting(), [this, range] {
        emit m_reader->correcting().turnRequested(range.firstCue, range.firstOffset, true);
    });
    connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
    list();
    m_picker->popUp(globalPosition);
    find(text);
    m_voices.hear();
}

void SpeakerController::find(const Transcript &text)
{
    const Episode episode = m_open.episode();
    m_search.setFuture(m_open.surroundings().background.runShort(
        [text, inFeed = peopleInFeed(m_open.surroundings().library, episode.id),
         words = wordsOf(episode), show = episode.show,
         path = m_open.surroundings().library.databasePath()](const GoOn &) {
            KnownPeople people{.inFeed = inFeed,
                               .described = namesIn(words),
                               .introduced = introducedNames(text),
                               .ofShow = {}};
            if (const auto names = peopleOfShow(path, show); names && !show.isEmpty())
                people.ofShow = *names;
            return people;
        }));
}

void SpeakerController::list()
{
    if (isAwaited(m_search) && m_search.isFinished())
        m_people = takeResult(m_search);
    if (m_picker)
        m_picker->setChoices(
            speakerChoices(m_open.transcript(), m_cue, m_voices.turns(), m_people));
}

void SpeakerController::nameNumbers()
{
    const Transcript &text = m_open.transcript();
    for (int i = 0; i < m_numbers.size(); ++i) {
        const bool isThere = i < text.speakers.size();
        m_numbers.at(i)->setVisible(isThere);
        if (isThere)
            m_numbers.at(i)->setText(plainName(text.speakerName(text.speakers.at(i).id)));
    }
}

// The turn at the caret, or the one that is heard.
void SpeakerController::giveNumber(int number)
{
    const Transcript &text = m_open.editing().text();
    const CueId cue = m_reader->correcting().targetCue();
    if (isSet(cue) && number < text.speakers.size())
        change(text, {.range = {cue, 0, cue, 0}, .speaker = text.speakers.at(number).id});
}

void SpeakerController::moveTurn(Transcript (*moved)(Transcript, CueId))
{
    Correcting &lines = m_reader->correcting();
    const CueId cue = lines.targetCue();
    const bool wasOpen = lines.isOpen();
    lines.close(); // its line may be joined to another
    const qsizetype row = m_open.editing().text().rowOf(cue);
    const Transcript after = moved(m_open.editing().text(), cue);
    if (!m_open.editing().change(ActKind::BeginTurn, after) || row < 0 || !wasOpen)
        return;
    const qsizetype there = after.rowOf(cue);
    lines.openLine(after.cues.at(there >= 0 ? there : std::min(row, after.cues.size() - 1)).id, 0);
}

void SpeakerController::changeSpeaker(const SpeakerWish &wish)
{
    const Transcript &text = m_open.editing().text();
    if (isSet(wish.speaker))
        return change(text, wish);
    if (wish.name.isEmpty())
        return askForName(wish);
    const auto known = std::ranges::find_if(text.speakers, [&](const Speaker &speaker) {
        return text.speakerName(speaker.id) == wish.name;
    });
    if (known == text.speakers.end())
        return addSpeaker(wish, wish.name);
    SpeakerWish whole = wish;
    whole.speaker = known->id;
    change(text, whole);
}

void SpeakerController::change(const Transcript &text, const SpeakerWish &wish)
{
    const auto range = textRangeOf(text, wish.range);
    if (!range)
        return;
    const qsizetype row = range->firstRow;
    const SpeakerId before = text.cues.at(row).speaker;
    const bool isMerge = wish.reach == SpeakerWish::Reach::Everything;
    const auto after = [&] {
        switch (wish.reach) {
        case SpeakerWish::Reach::Selection:
            return withSpeaker(text, *range, wish.speaker);
        case SpeakerWish::Reach::ToNextChange:
            return withSpeaker(text, row, lastRowOfSpeaker(text, row), wish.speaker);
        case SpeakerWish::Reach::Swap:
            return withSwap(text, row, before, wish.speaker);
        case SpeakerWish::Reach::Everything:
            return withMerge(text, before, wish.speaker);
        default:
            const TurnRows turn = turnAround(text, row);
            return withSpeaker(text, turn.first, turn.last, wish.speaker);
        }
    }();
    if (m_open.editing().change(isMerge ? ActKind::MergeSpeakers : ActKind::ChangeSpeaker, after))
        m_notices.offerUndo(isMerge ? tr("Speakers merged.") : tr("Speaker changed."), m_open);
}

// To give all of a speaker's turns to somebody new is to rename that speaker.
void SpeakerController::addSpeaker(const SpeakerWish &wish, const QString &name)
{
    Transcript with = m_open.editing().text();
    const auto range = textRangeOf(with, wish.range);
    if (!range)
        return;
    const SpeakerId before = with.cues.at(range->firstRow).speaker;
    if (wish.reach == SpeakerWish::Reach::Everything && isSet(before)) {
        renameSpeaker(m_open, m_notices, before, name);
        return;
    }
    SpeakerWish whole = wish;
    whole.speaker = with.addSpeaker(name);
    change(with, whole);
}

void SpeakerController::askForName(const SpeakerWish &wish)
{
    const TranscriptId transcript = m_open.transcriptId();
    askForText(
        m_window, tr("Somebody else"), tr("Who says this?"), {},
        [this, transcript, wish](const QString &name) {
            if (!name.isEmpty() && transcript == m_open.transcriptId())
                addSpeaker(wish, name);
        },
        &m_open, peopleNamed(m_open.surroundings().library, m_open.episode()));
}

} // namespace earmark
