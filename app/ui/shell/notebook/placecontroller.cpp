// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notebook/placecontroller.h"

#include "library/answers/keptanswers.h"
#include "notes/anchoring.h"
#include "session/episode/noting.h"
#include "session/reading/background.h"
#include "transcript/folding.h"
#include "ui/notes/notespane.h"
#include "ui/reader/passages/passageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds sameMoment = 500ms;
constexpr auto answerPrefix = "note "_L1; ///< of a note’s key, among the answers to doubts

} // namespace

PlaceController::PlaceController(const WindowActions &actions, OpenEpisode &open,
                                 ReaderPane *reader, NotesPane *notes, Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_reader(reader)
    , m_notes(notes)
    , m_notices(notices)
{
    const PassagePlaces *places = &reader->passagePlaces();
    connect(places, &PassagePlaces::placed, this, &PlaceController::show);
    connect(places, &PassagePlaces::found, this, &PlaceController::show);
    connect(&open.noting(), &Noting::changed, this, &PlaceController::show);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PlaceController::takeLeft);
    connect(actions.takePlace, &QAction::triggered, this, &PlaceController::take);
    connect(actions.leavePlace, &QAction::triggered, this, &PlaceController::leave);
}

void PlaceController::show()
{
    const bool isAnother = m_leftIn != m_open.transcriptId();
    if (isAnother)
        m_left.clear();
    WhereaboutsOfNotes all;
    for (const Annotation &note : m_open.noting().annotations()) {
        if (const auto whereabouts = whereaboutsOf(note); whereabouts && !m_left.contains(note.key))
            all.insert(note.id, *whereabouts);
    }
    if (isAnother && !all.isEmpty())
        readLeft();
    if (all.isEmpty() || !m_reading.isRunning())
        m_notes->setWhereabouts(all);
}

// Nothing for notes that are where they were.
std::optional<Whereabouts> PlaceController::whereaboutsOf(const Annotation &note) const
{
    const auto placement = m_reader->passagePlaces().placement(note.id);
    if (!placement || placement->kind == Placement::Kind::Exact
        || placement->kind == Placement::Kind::Timed)
        return {};
    if (placement->kind == Placement::Kind::Orphan)
        return Whereabouts{Whereabouts::Kind::Gone, {}, note.span};
    const Annotation there = highlightOf(m_reader->passagePlaces().transcript(),
                                         m_open.transcriptId(), placement->places.first().range);
    if (placement->kind == Placement::Kind::Asked)
        return Whereabouts{Whereabouts::Kind::Asked, there.quote, there.span};
    const bool isSame = foldedWords(there.quote) == foldedWords(note.quote);
    if (isSame && std::chrono::abs(there.span.begin - note.span.begin) < sameMoment)
        return {};
    return Whereabouts{isSame ? Whereabouts::Kind::Found : Whereabouts::Kind::Changed, there.quote,
                       there.span};
}

void PlaceController::readLeft()
{
    m_leftIn = m_open.transcriptId();
    const Library &library = m_open.surroundings().library;
    m_reading.setFuture(m_open.surroundings().background.runShort([path = library.databasePath(),
                                                                   barrier = library.writeBarrier(),
                                                                   id = m_leftIn](const GoOn &) {
        barrier();
        const auto answers = loadSettledDoubts(path, id);
        return answers ? *answers : QStringList();
    }));
}

void PlaceController::takeLeft()
{
    for (const QString &key : m_reading.result()) {
        if (key.startsWith(answerPrefix))
            m_left.insert(key.sliced(answerPrefix.size()));
    }
    show();
}

std::optional<Annotation> PlaceController::chosen() const
{
    const auto id = m_notes->isVisible() ? m_notes->chosen() : std::nullopt; // it asks there
    const QList<Annotation> &notes = m_open.noting().annotations();
    const auto note = id ? std::ranges::find(notes, *id, &Annotation::id) : notes.end();
    if (note == notes.end() || !whereaboutsOf(*note)) {
        m_notices.say(tr("First choose a note whose words have changed."), &m_open);
        return {};
    }
    return *note;
}

void PlaceController::take()
{
    const auto note = chosen();
    if (!note)
        return;
    const PassagePlaces &places = m_reader->passagePlaces();
    const auto placement = places.placement(note->id);
    if (!placement || placement->places.isEmpty())
        return;
    m_open.noting().moveTo(note->id,
                           cueRangeOf(places.transcript(), placement->places.first().range));
    m_notices.offerUndo(tr("The note has the words of this transcript."), m_open);
}

void PlaceController::leave()
{
    const auto note = chosen();
    if (!note)
        return;
    setLeft(note->key, true);
    m_notices.offer(
        tr("The note is left as it was."), tr("Undo"),
        [this, key = note->key] { setLeft(key, false); }, &m_open);
}

void PlaceController::setLeft(const QString &key, bool isLeft)
{
    if (!m_open.report(m_open.surroundings().library.settleDoubt(m_open.transcriptId(),
                                                                 answerPrefix + key, isLeft)))
        return;
    if (isLeft)
        m_left.insert(key);
    else
        m_left.remove(key);
    show();
}

} // namespace earmark
