// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notebook/notebookcontroller.h"

#include "notes/collection/collectionmodel.h"
#include "notes/tags.h"
#include "session/session.h"
#include "ui/notes/notebook/notebookpage.h"
#include "ui/notes/tagsedit.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notebook/notebookpeek.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/asking.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QStringList withTags(QStringList tags, const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        if (wish.startsWith(u'-'))
            tags.removeIf([gone = readTags(wish.sliced(1))](const QString &tag) {
                return gone.contains(tag);
            });
        else
            tags.append(wish);
    }
    tags.removeDuplicates();
    return tags;
}

} // namespace

NotebookController::NotebookController(const WindowActions &actions, Session &session,
                                       Notebook &notebook, Player &player, Notices &notices,
                                       QStackedWidget *pages)
    : QObject(pages)
    , m_actions(actions)
    , m_session(session)
    , m_notebook(notebook)
    , m_notices(notices)
    , m_pages(pages)
    , m_peek(new NotebookPeek(player, this))
{
    connect(actions.notebook, &QAction::toggled, this, &NotebookController::show);
    connect(&m_session, &Session::episodeOpened, this,
            [this] { m_actions.notebook->setChecked(false); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &NotebookController::takeRead);
    connect(m_peek, &NotebookPeek::failed, this,
            [this](const Error &error) { m_notices.fail(error, this); });
    connectNotebook();
}

NotebookController::~NotebookController()
{
    m_reading.cancel();
    m_reading.waitForFinished();
}

void NotebookController::connectNotebook()
{
    connect(&m_notebook, &Notebook::annotationAdded, this, &NotebookController::put);
    connect(&m_notebook, &Notebook::annotationChanged, this, &NotebookController::put);
    connect(&m_notebook, &Notebook::annotationRemoved, this, &NotebookController::takeRemoved);
    connect(&m_notebook, &Notebook::meaningsChanged, this, &NotebookController::showMeanings);
}

// Only when it is first opened: the start of the program does not wait for it.
void NotebookController::makePage()
{
    m_page = new NotebookPage(m_pages);
    m_pages->addWidget(m_page);
    connectPage();
    showMeanings();
}

void NotebookController::connectPage()
{
    connect(m_page, &NotebookPage::leaveRequested, this,
            [this] { m_actions.notebook->setChecked(false); });
    connect(m_page, &NotebookPage::listenRequested, this, &NotebookController::listen);
    connect(m_page, &NotebookPage::stopRequested, m_peek, &NotebookPeek::stop);
    connect(m_page, &NotebookPage::openRequested, this, &NotebookController::open);
    connect(m_page, &NotebookPage::tagRequested, this, &NotebookController::askForTags);
    connect(m_page, &NotebookPage::renameTagRequested, this, &NotebookController::askForTagName);
    connect(m_page, &NotebookPage::removeRequested, this, &NotebookController::removeChosen);
    connect(m_page, &NotebookPage::recolourRequested, this, [this](int colour) {
        change([colour](Annotation &note) { note.colour = colour; }, m_page->chosen());
    });
    connect(m_page, &NotebookPage::favouriteRequested, this, [this](bool isFavourite) {
        change([isFavourite](Annotation &note) { note.isFavourite = isFavourite; },
               m_page->chosen());
    });
    connect(m_peek, &NotebookPeek::changed, m_page,
            [this] { m_page->setListening(m_peek->isPlaying()); });
}

void NotebookController::showMeanings()
{
    if (!m_page)
        return;
    QStringList meanings;
    for (int colour = 0; colour < Annotation::colours; ++colour)
        meanings.append(m_notebook.meaning(colour));
    m_page->setMeanings(meanings);
}

void NotebookController::show(bool shown)
{
    if (!shown) {
        m_pages->setCurrentIndex(0);
        m_peek->stop();
        if (m_focus)
            m_focus->setFocus();
        return;
    }
    m_focus = m_pages->window()->focusWidget();
    if (!m_page)
        makePage();
    m_pages->setCurrentWidget(m_page);
    m_page->setFocus();
    read();
}

// Each time it opens, as another program may have written notes meanwhile.
void NotebookController::read()
{
    const Library &library = m_session.library();
    m_touched.clear();
    m_isReading = true;
    m_reading.setFuture(m_session.background().runShort(
        [path = library.databasePath(),
         barrier = library.writeBarrier()](const GoOn &) -> Result<QList<CollectedNote>> {
            barrier();
            const auto database = Database::connect(path);
            if (!database)
                return database.error();
            return readCollection(database->sql());
        }));
}

// What changed while the notes were read may be missing in them.
void NotebookController::takeRead()
{
    m_isReading = false;
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const auto notes = m_reading.result();
    if (!notes) {
        m_notices.fail(notes.error(), this);
        return;
    }
    for (const CollectedNote &note : *notes)
        m_names.insert(note.annotation.episode, note.episode);
    m_page->setNotes(*notes);
    for (const auto &[id, annotation] : m_touched.asKeyValueRange()) {
        if (annotation)
            put(*annotation);
        else
            m_page->remove(id);
    }
}

void NotebookController::put(const Annotation &annotation)
{
    if (m_isReading)
        m_touched.insert(annotation.id, annotation);
    if (!m_page || !m_page->isLoaded())
        return;
    const auto episode = m_session.library().episode(annotation.episode);
    if (episode && *episode)
        m_names.insert(annotation.episode,
                       {(*episode)->title, (*episode)->show, (*episode)->mediaPath});
    m_page->put(collected(annotation, m_names.value(annotation.episode)));
}

void NotebookController::takeRemoved(AnnotationId id)
{
    if (m_isReading)
        m_touched.insert(id, std::nullopt);
    if (m_page)
        m_page->remove(id);
}

void NotebookController::listen(const CollectedNote &note)
{
    if (QFileInfo::exists(note.episode.media))
        m_peek->play(note.episode.media, note.annotation.span);
    else
        m_notices.say(tr("The recording of this note is no longer there; the note is kept."), this);
}

void NotebookController::open(const CollectedNote &note)
{
    m_actions.notebook->setChecked(false);
    m_session.openEpisode(note.annotation.episode, note.annotation.span.begin);
}

void NotebookController::askForTags()
{
    const QList<CollectedNote> notes = m_page->chosen();
    askForText(
        m_page->window(), tr("Tags of %n note(s)", nullptr, int(notes.size())),
        tr("Tags to add, with commas between; with a - before it, a tag is taken away."), {},
        [this, notes](const QString &line) {
            change([wishes = readTags(line)](
                       Annotation &note) { note.tags = withTags(note.tags, wishes); },
                   notes);
        },
        this);
}

void NotebookController::askForTagName(const QString &tag)
{
    QStringList known;
    if (const auto tags = m_notebook.tags()) {
        for (const auto &[name, count] : *tags)
            known.append(name);
    }
    askForText(
        m_page->window(), tr("Rename a tag"),
        tr("The new name of #%1, for all notes. The name of another tag merges both.").arg(tag),
        tag,
        [this, tag](const QString &line) {
            const QString name = readTags(line).value(0);
            if (!name.isEmpty())
                change([tag, name](
                           Annotation &note) { note.tags = withTagRenamed(note.tags, tag, name); },
                       m_page->model().notes());
        },
        this, known);
}

void NotebookController::change(const std::function<void(Annotation &)> &change,
                                const QList<CollectedNote> &notes)
{
    QList<AnnotationId> ids;
    for (const CollectedNote &note : notes)
        ids.append(note.annotation.id);
    const auto changed = m_notebook.changeEach(ids, change);
    if (!changed)
        return m_notices.fail(changed.error(), this);
    if (changed->isEmpty())
        return;
    m_notices.offer(
        tr("%n note(s) changed.", nullptr, int(changed->size())), tr("Undo"),
        [this, changes = *changed] { takeBack(changes); }, this);
}

// What else has changed in these notes meanwhile stays.
void NotebookController::takeBack(const QList<std::pair<Annotation, Annotation>> &changes)
{
    QHash<AnnotationId, std::pair<Annotation, Annotation>> changeOf;
    for (const auto &change : changes) {
        if (m_page->model().contains(change.first.id)) // not deleted meanwhile
            changeOf.insert(change.first.id, change);
    }
    const auto back = [changeOf](Annotation &note) {
        const auto [before, after] = changeOf.value(note.id);
        note = withChange(note, after, before);
    };
    if (const auto undone = m_notebook.changeEach(changeOf.keys(), back); !undone)
        m_notices.fail(undone.error(), this);
}

void NotebookController::removeChosen()
{
    QList<AnnotationId> removed;
    for (const CollectedNote &note : m_page->chosen()) {
        if (const auto gone = m_notebook.remove(note.annotation.id); !gone) {
            m_notices.fail(gone.error(), this);
            break;
        }
        removed.append(note.annotation.id);
    }
    if (removed.isEmpty())
        return;
    m_notices.offer(
        tr("%n note(s) deleted.", nullptr, int(removed.size())), tr("Undo"),
        [this, removed] {
            for (const AnnotationId id : removed) {
                if (const auto back = m_notebook.restore(id); !back)
                    m_notices.fail(back.error(), this);
            }
        },
        this);
}

} // namespace earmark
