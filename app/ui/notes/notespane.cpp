// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespane.h"

#include "notes/annotationfiltermodel.h"
#include "notes/annotationlistmodel.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/meaningsdialog.h"
#include "ui/notes/noteslist.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/sectionlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

AnnotationId idOf(const QModelIndex &index)
{
    return index.data(AnnotationListModel::IdRole).value<AnnotationId>();
}

/// The filtered notes; for screen readers, each as one text with all that its card shows.
class SpokenNotes : public AnnotationFilterModel
{
public:
    SpokenNotes(const QStringList &meanings, const AnnotationDelegate &delegate, QObject *parent)
        : AnnotationFilterModel(parent)
        , m_meanings(meanings)
        , m_delegate(delegate)
    {}

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return AnnotationFilterModel::data(index, role);
        const Annotation annotation = AnnotationListModel::annotationAt(index);
        QStringList parts{headingOf(annotation),
                          nowOf(m_delegate.whereabouts().value(annotation.id)), annotation.note,
                          footOf(annotation)};
        if (annotation.kind == Annotation::Kind::Highlight)
            parts += m_meanings.value(annotation.colour);
        if (annotation.isFavourite)
            parts += NotesPane::tr("Favourite");
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }

private:
    const QStringList &m_meanings;
    const AnnotationDelegate &m_delegate;
};

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_annotations(new AnnotationListModel(this))
    , m_delegate(new AnnotationDelegate(this))
    , m_found(new SpokenNotes(m_meanings, *m_delegate, this))
    , m_heading(new SectionLabel({}, this))
    , m_filterButton(iconButton(u"search"_s, tr("Search and filter the notes"), this))
    , m_filter(new FilterBar(this))
    , m_list(new NotesList(this))
{
    setAccessibleName(tr("Notes of this episode"));
    m_found->setSourceModel(m_annotations);
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    m_filterButton->setCheckable(true);
    layOut();
    connectList();
    showFilter(false);
    countNotes();
}

void NotesPane::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 8, 2);
    head->addWidget(m_heading, 1);
    head->addWidget(m_filterButton);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 0, 12, 0);
    filter->addWidget(m_filter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(filter);
    layout->addWidget(m_list, 1);
}

void NotesPane::connectList()
{
    connect(m_list, &NotesList::playRequested, this, &NotesPane::play);
    connect(m_list, &NotesList::peekRequested, this, [this](const QModelIndex &index) {
        emit peekRequested(spanOf(AnnotationListModel::annotationAt(index)));
    });
    connect(m_list, &NotesList::showRequested, this,
            [this](const QModelIndex &index) { emit shown(idOf(index)); });
    connect(m_list, &NotesList::pointed, this, &NotesPane::point);
    connect(m_list, &NotesList::editRequested, this,
            [this](const QModelIndex &index) { edit(idOf(index)); });
    connect(m_list, &NotesList::removeRequested, this,
            [this](const QModelIndex &index) { emit removeRequested(idOf(index)); });
    connect(m_list, &NotesList::favouriteRequested, this,
            [this](const QModelIndex &index) { emit favouriteRequested(idOf(index)); });
    connect(m_filterButton, &QToolButton::toggled, this, &NotesPane::showFilter);
    connect(m_filter, &FilterBar::changed, this, &NotesPane::applyFilter);
    connect(m_filter, &FilterBar::namingRequested, this, &NotesPane::nameColours);
}

void NotesPane::setAnnotations(const QList<Annotation> &annotations)
{
    endEditing();
    m_filterButton->setChecked(false);
    m_filter->clear();
    m_followed = {};
    m_delegate->setWhereabouts({});
    m_annotations->setAnnotations(annotations);
    countNotes();
}

void NotesPane::addAnnotation(const Annotation &annotation)
{
    m_annotations->add(annotation);
    countNotes();
}

void NotesPane::changeAnnotation(const Annotation &annotation)
{
    if (m_editor && m_editor->annotation().id == annotation.id) {
        m_kept = annotation;
        m_editor->refresh(annotation);
        return;
    }
    m_delegate->forget(annotation.id);
    m_annotations->change(annotation);
    countNotes();
}

void NotesPane::removeAnnotation(AnnotationId id)
{
    if (m_editor && m_editor->annotation().id == id)
        endEditing();
    m_delegate->forget(id);
    m_annotations->remove(id);
    countNotes();
}

void NotesPane::setMeanings(const QStringList &meanings)
{
    m_meanings = meanings;
    m_filter->setMeanings(meanings);
}

void NotesPane::setKnownTags(const QStringList &tags)
{
    m_knownTags = tags;
}

void NotesPane::edit(AnnotationId id)
{
    if (m_editor && m_editor->annotation().id == id) {
        m_editor->setFocus();
        return;
    }
    endEditing();
    if (!shownIndex(id).isValid())
        m_filter->clear();
    const QModelIndex index = shownIndex(id);
    if (!index.isValid())
        return;
    m_editor = new AnnotationEditor(AnnotationListModel::annotationAt(index), m_meanings,
                                    m_knownTags, m_list->viewport());
    connectEditor();
    m_list->setCurrentIndex(index);
    m_list->setIndexWidget(index, m_editor);
    makeRoom();
    m_list->scrollTo(index);
    m_editor->setFocus();
}

void NotesPane::connectEditor()
{
    connect(m_editor, &AnnotationEditor::changed, this, [this](const Annotation &annotation) {
        m_kept = annotation;
        emit changeRequested(annotation);
    });
    connect(m_editor, &AnnotationEditor::heightChanged, this, &NotesPane::makeRoom);
    connect(m_editor, &AnnotationEditor::finished, this, &NotesPane::endEditing);
    connect(m_editor, &AnnotationEditor::removeRequested, this,
            [this] { emit removeRequested(m_editor->annotation().id); });
    connect(m_editor, &AnnotationEditor::favouriteRequested, this,
            [this] { emit favouriteRequested(m_editor->annotation().id); });
}

void NotesPane::makeRoom()
{
    const AnnotationId id = m_editor->annotation().id;
    m_delegate->setEdited(id, m_editor->heightFor(m_list->viewport()->width()));
    emit m_delegate->sizeHintChanged(shownIndex(id));
}

void NotesPane::flush()
{
    if (m_editor)
        m_editor->flush();
}

void NotesPane::endEditing()
{
    if (!m_editor)
        return;
    m_editor->flush();
    AnnotationEditor *editor = std::exchange(m_editor, nullptr);
    const AnnotationId id = editor->annotation().id;
    const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
    m_delegate->setEdited({}, 0);
    editor->hide();
    m_list->setIndexWidget(shownIndex(id), nullptr);
    if (hadFocus)
        m_list->setFocus();
    if (const auto kept = std::exchange(m_kept, {}))
        changeAnnotation(*kept);
    emit m_delegate->sizeHintChanged(shownIndex(id));
    emit editingEnded();
}

void NotesPane::setRaised(AnnotationId id)
{
    m_delegate->setRaised(id);
    m_list->viewport()->update();
    if (const QModelIndex index = shownIndex(id); index.isValid() && !m_editor)
        m_list->scrollTo(index);
}

void NotesPane::choose(AnnotationId id)
{
    setRaised(id);
    if (const QModelIndex index = shownIndex(id); index.isValid() && !m_editor)
        m_list->setCurrentIndex(index);
}

std::optional<AnnotationId> NotesPane::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(idOf(index)) : std::nullopt;
}

// Does not scroll while the user edits a note or has the pointer on the list.
void NotesPane::showAt(milliseconds position)
{
    if (m_editor || m_list->underMouse() || m_found->rowCount() == 0)
        return;
    int first = 0;
    int last = m_found->rowCount(); // one past the end
    while (last - first > 1) {
        const int middle = first + (last - first) / 2;
        const bool hasBegun =
            AnnotationListModel::annotationAt(m_found->index(middle, 0)).span.begin <= position;
        (hasBegun ? first : last) = middle;
    }
    const QModelIndex nearest = m_found->index(first, 0);
    if (std::exchange(m_followed, idOf(nearest)) != m_followed)
        m_list->scrollTo(nearest);
}

// Escape also closes and clears the filter, because a hidden filter must not hide notes.
void NotesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    m_filterButton->setChecked(false);
    emit leaveRequested();
}

void NotesPane::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a minimised window keeps its editor
        endEditing();
    QWidget::hideEvent(event);
}

void NotesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_delegate->forgetAll();
    QWidget::changeEvent(event);
}

void NotesPane::play(const QModelIndex &index)
{
    const Annotation annotation = AnnotationListModel::annotationAt(index);
    emit shown(annotation.id);
    emit seekRequested(spanOf(annotation).begin);
}

void NotesPane::setWhereabouts(const WhereaboutsOfNotes &whereabouts)
{
    if (whereabouts == m_delegate->whereabouts())
        return;
    m_delegate->setWhereabouts(whereabouts);
    m_list->doItemsLayout();
}

// Of words that may be those of the note, so that the listener can hear whether they are.
TimeSpan NotesPane::spanOf(const Annotation &annotation) const
{
    const auto now = m_delegate->whereabouts().constFind(annotation.id);
    return now == m_delegate->whereabouts().cend() ? annotation.span : now->span;
}

std::optional<TimeSpan> NotesPane::focusedSpan() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_list->hasFocus() || !index.isValid())
        return {};
    return spanOf(AnnotationListModel::annotationAt(index));
}

void NotesPane::point(const QModelIndex &index)
{
    emit hovered(index.isValid() ? idOf(index) : AnnotationId{});
}

void NotesPane::applyFilter()
{
    endEditing();
    m_found->setQuery(m_filter->words());
    m_found->setColours(m_filter->colours());
    m_found->setTag(m_filter->tag());
    m_found->setOnlyFavourites(m_filter->onlyFavourites());
    countNotes();
}

void NotesPane::showFilter(bool shown)
{
    m_filter->setVisible(shown);
    if (shown)
        m_filter->setFocus();
    else
        m_filter->clear();
}

void NotesPane::nameColours()
{
    auto *dialog = new MeaningsDialog(m_meanings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MeaningsDialog::meaningChangeRequested, this,
            &NotesPane::meaningChangeRequested);
    dialog->show();
}

void NotesPane::countNotes()
{
    const int all = m_annotations->rowCount();
    const int found = m_found->rowCount();
    m_heading->setText(found == all ? tr("Notes of this episode · %1").arg(all)
                                    : tr("Notes of this episode · %1 of %2").arg(found).arg(all));
    m_filterButton->setVisible(all > 0);
    m_filter->setTags(m_annotations->tags());
    m_list->setEmptyText(
        all > 0 ? tr("No note matches.")
                : tr("Nothing marked yet. Select words in the text to keep them, or bookmark "
                     "what you are hearing."));
}

QModelIndex NotesPane::shownIndex(AnnotationId id) const
{
    return m_found->mapFromSource(m_annotations->indexOf(id));
}

} // namespace earmark
