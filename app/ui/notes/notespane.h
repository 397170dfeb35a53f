// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "ui/notes/text/whereabouts.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace earmark {

class AnnotationDelegate;
class AnnotationEditor;
class AnnotationFilterModel;
class AnnotationListModel;
class BarButton;
class FilterBar;
class NotesList;
class SectionLabel;

/// The notes of the open episode, in the order of the text. They can be searched, filtered by
/// colour and tag, and edited in place. A click shows a note in the text; Enter or a click on its
/// time plays it.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);

    /// Shows the notes of another episode. Ends editing and clears the filter first.
    void setAnnotations(const QList<Annotation> &annotations);
    void addAnnotation(const Annotation &annotation);
    void changeAnnotation(const Annotation &annotation);
    void removeAnnotation(AnnotationId id);
    void setMeanings(const QStringList &meanings);
    void setKnownTags(const QStringList &tags); ///< for completion
    /// What notes that were made in another transcript are in this one.
    void setWhereabouts(const WhereaboutsOfNotes &whereabouts);

    /// Opens a note for editing and focuses it; editingEnded() follows when the user leaves it.
    void edit(AnnotationId id);
    void flush(); ///< emits changeRequested() if something typed has not been sent
    void setRaised(AnnotationId id); ///< emphasises and reveals a card; AnnotationId{} for none
    /// Makes a note the chosen one, and reveals it.
    void choose(AnnotationId id);
    std::optional<AnnotationId> chosen() const; ///< the current card, with or without the focus
    /// Of the note that has the focus; nothing if the list has not.
    std::optional<TimeSpan> focusedSpan() const;
    void showAt(milliseconds position); ///< scrolls to the last note that begins before `position`

signals:
    void seekRequested(earmark::milliseconds position);
    void peekRequested(earmark::TimeSpan span); ///< play it and come back
    void shown(earmark::AnnotationId id); ///< clicked or played: show it in the text too
    void hovered(earmark::AnnotationId id);
    void changeRequested(const earmark::Annotation &annotation); ///< while typing, and at the end
    void removeRequested(earmark::AnnotationId id);
    void favouriteRequested(earmark::AnnotationId id);
    void meaningChangeRequested(int colour, const QString &name);
    void editingEnded();
    void leaveRequested(); ///< Esc: give the focus back to the page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectList();
    void connectEditor();
    void play(const QModelIndex &index);
    void point(const QModelIndex &index);
    void endEditing();
    void makeRoom();
    void applyFilter();
    void showFilter(bool shown);
    void nameColours();
    void countNotes();
    TimeSpan spanOf(const Annotation &annotation) const;
    QModelIndex shownIndex(AnnotationId id) const;

    AnnotationListModel *m_annotations;
    AnnotationDelegate *m_delegate;
    AnnotationFilterModel *m_found;
    SectionLabel *m_heading;
    BarButton *m_filterButton;
    FilterBar *m_filter;
    NotesList *m_list;
    QPointer<AnnotationEditor> m_editor; ///< the list owns it
    /// The edited note as it is stored now. The list gets it when editing ends, or a filter could
    /// remove the card during editing.
    std::optional<Annotation> m_kept;
    QStringList m_meanings;
    QStringList m_knownTags;
    AnnotationId m_followed{}; ///< the card that showAt() last scrolled to
};

} // namespace earmark
