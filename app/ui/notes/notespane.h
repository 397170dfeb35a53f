// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

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

/// The notes of the open episode, in the order of the text: search, filter by colour and tag, click
/// to see in the text, Enter or a click on the time to play, edit in place.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);

    /// All of another episode; ends the writing and the filtering in those of the one before.
    void setAnnotations(const QList<Annotation> &annotations);
    void addAnnotation(const Annotation &annotation);
    void changeAnnotation(const Annotation &annotation);
    void removeAnnotation(AnnotationId id);
    void setMeanings(const QStringList &meanings);
    void setKnownTags(const QStringList &tags); ///< for completion

    /// Opens a note for writing, with the caret in it; editingEnded() comes when it is left.
    void edit(AnnotationId id);
    void flush(); ///< sends what is typed and was not sent yet
    void setRaised(AnnotationId id); ///< hovered in the text; AnnotationId{} for none
    void showAt(milliseconds position); ///< scrolls with the text

signals:
    void seekRequested(earmark::milliseconds position);
    void shown(earmark::AnnotationId id); ///< clicked or played: to be shown in the text too
    void hovered(earmark::AnnotationId id);
    void changeRequested(const earmark::Annotation &annotation); ///< as you type, and at the end
    void removeRequested(earmark::AnnotationId id);
    void meaningChangeRequested(int colour, const QString &name);
    void editingEnded();
    void left(); ///< by Esc: the focus belongs to the page again

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
    QModelIndex shownIndex(AnnotationId id) const;

    AnnotationListModel *m_annotations;
    AnnotationFilterModel *m_found;
    AnnotationDelegate *m_delegate;
    SectionLabel *m_heading;
    BarButton *m_filterButton;
    FilterBar *m_filter;
    NotesList *m_list;
    QPointer<AnnotationEditor> m_editor; ///< the list owns it
    /// The edited note as it is kept now; the list learns of it when the writing ends, lest a
    /// filter takes the card away from under the caret.
    std::optional<Annotation> m_kept;
    QStringList m_meanings;
    QStringList m_knownTags;
    AnnotationId m_followed{};
};

} // namespace earmark
