// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/notecontroller.h"

#include "session/episode/noting.h"
#include "ui/notes/notespane.h"
#include "ui/player/playerbar.h"
#include "ui/reader/passages/passageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/timetext.h"

#include <QApplication>

#include <tuple>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds keptLast = 15s;

} // namespace

NoteController::NoteController(const WindowActions &actions, OpenEpisode &open,
                               const NotePanes &panes, const Preferences &preferences,
                               Notices &notices)
    : QObject(&open)
    , m_open(open)
    , m_actions(actions)
    , m_panes(panes)
    , m_preferences(preferences)
    , m_notices(notices)
{
    showAll();
    showKnownTags();
    connectActions(actions);
    connectNoting();
    connectPanes();
}

void NoteController::connectActions(const WindowActions &actions)
{
    connect(actions.bookmark, &QAction::triggered, &m_open.noting(), &Noting::bookmark);
    connect(actions.noteNow, &QAction::triggered, &m_open.noting(), &Noting::noteNow);
    connect(actions.noteSelection, &QAction::triggered, this, &NoteController::noteSelection);
    connect(actions.keepLast, &QAction::triggered, this,
            [this] { m_open.noting().keepLast(keptLast); });
    connect(actions.favourite, &QAction::triggered, this, [this] {
        if (const auto chosen = m_panes.notes->chosen())
            m_open.noting().switchFavourite(*chosen);
    });
    const std::tuple<QAction *, Edge, int> moves[] = {
        {actions.passageBeginEarlier, Edge::Begin, -1},
        {actions.passageBeginLater, Edge::Begin, 1},
        {actions.passageEndEarlier, Edge::End, -1},
        {actions.passageEndLater, Edge::End, 1}};
    for (const auto &[action, edge, step] : moves)
        connect(action, &QAction::triggered, this,
                [this, edge = edge, step = step] { moveEdge(edge, step); });
}

void NoteController::moveEdge(Edge edge, int step)
{
    const auto chosen = m_panes.notes->chosen();
    if (chosen)
        m_open.noting().moveEdge(*chosen, edge, step,
                                 m_panes.reader->passagePlaces().words(*chosen));
    else
        m_notices.say(tr("First choose a passage, in the text or among the notes."), &m_open);
}

// After Ctrl+N the listener starts typing. So without a selection, open a note at this moment;
// otherwise each letter would act as a shortcut.
void NoteController::noteSelection()
{
    if (m_panes.reader->hasSelection())
        m_panes.reader->noteSelection();
    else
        m_open.noting().noteNow();
}

void NoteController::connectNoting()
{
    const Noting *noting = &m_open.noting();
    connect(noting, &Noting::loaded, this, &NoteController::showAll);
    connect(noting, &Noting::added, m_panes.notes, &NotesPane::addAnnotation);
    connect(noting, &Noting::changed, m_panes.notes, &NotesPane::changeAnnotation);
    connect(noting, &Noting::removed, m_panes.notes, &NotesPane::removeAnnotation);
    for (const auto put : {&Noting::added, &Noting::changed}) {
        connect(noting, put, m_panes.reader, &ReaderPane::putAnnotation);
        connect(noting, put, m_panes.playerBar, &PlayerBar::putAnnotation);
    }
    connect(noting, &Noting::removed, m_panes.reader, &ReaderPane::removeAnnotation);
    connect(noting, &Noting::removed, m_panes.playerBar, &PlayerBar::removeAnnotation);
    connect(noting, &Noting::failed, this,
            [this](const Error &error) { m_notices.fail(error, &m_open); });
    connect(noting, &Noting::noteWanted, this, [this](AnnotationId id) {
        m_actions.notebook->setChecked(false);
        m_actions.notesPane->setChecked(true);
        m_panes.notes->edit(id);
    });
    connect(noting, &Noting::bookmarked, this, [this](const Annotation &bookmark) {
        m_notices.offerUndo(tr("Bookmark at %1.").arg(timeText(bookmark.span.begin)), m_open);
    });
    connect(noting, &Noting::lastKept, this, [this](const Annotation &passage) {
        m_panes.notes->choose(passage.id);
        m_notices.offerUndo(tr("The last 15 seconds are kept."), m_open);
    });
    connect(noting, &Noting::removedByListener, this, [this](const Annotation &gone) {
        const bool isBookmark = gone.kind == Annotation::Kind::Bookmark;
        m_notices.offerUndo(isBookmark ? tr("Bookmark deleted.") : tr("Note deleted."), m_open);
    });
}

void NoteController::showAll()
{
    const QList<Annotation> &annotations = m_open.noting().annotations();
    m_panes.notes->setAnnotations(annotations);
    m_panes.reader->setAnnotations(annotations);
    m_panes.playerBar->setAnnotations(annotations);
}

void NoteController::connectPanes()
{
    Noting *noting = &m_open.noting();
    connect(m_panes.notes, &NotesPane::changeRequested, noting,
            qOverload<const Annotation &>(&Noting::change));
    connect(m_panes.notes, &NotesPane::removeRequested, noting, &Noting::remove);
    connect(m_panes.notes, &NotesPane::favouriteRequested, noting, &Noting::switchFavourite);
    connect(m_panes.notes, &NotesPane::editingEnded, this, &NoteController::endEditing);
    connect(m_panes.reader, &ReaderPane::highlightRequested, noting, &Noting::highlight);
    connect(m_panes.reader, &ReaderPane::recolourRequested, noting, &Noting::recolour);
    connect(m_panes.reader, &ReaderPane::removeAnnotationRequested, noting, &Noting::remove);
}

void NoteController::endEditing()
{
    showKnownTags();
    m_open.noting().resumeAfterNote(m_preferences.rewindAfterNote());
    const QWidget *focus = m_panes.notes->window()->focusWidget();
    if (!focus || m_panes.notes->isAncestorOf(focus))
        m_panes.reader->setFocus();
}

void NoteController::leave()
{
    m_open.noting().stayPaused();
    m_panes.notes->setAnnotations({});
}

void NoteController::showKnownTags()
{
    QStringList names;
    if (const auto tags = m_open.surroundings().notebook.tags()) {
        for (const auto &[tag, count] : *tags)
            names.append(tag);
    }
    m_panes.notes->setKnownTags(names);
}

} // namespace earmark
