// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QWidget>

namespace earmark {

/// The notes of the open episode, in the order of the text: search, filter by colour and tag, click to
/// play, edit in place.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);

    void setAnnotations(const QList<Annotation> &annotations); ///< all of another episode
    void addAnnotation(const Annotation &annotation);
    void changeAnnotation(const Annotation &annotation);
    void removeAnnotation(AnnotationId id);
    void setMeanings(const QStringList &meanings);
    void setKnownTags(const QStringList &tags); ///< for completion

    /// Opens a note for writing, with the caret in it; editingEnded() comes when it is left.
    void edit(AnnotationId id);
    void setRaised(AnnotationId id); ///< hovered in the text; AnnotationId{} for none
    void showAt(milliseconds position); ///< scrolls with the text

signals:
    void seekRequested(earmark::milliseconds position);
    void shown(earmark::AnnotationId id); ///< clicked: to be shown in the text too
    void hovered(earmark::AnnotationId id);
    void changeRequested(const earmark::Annotation &annotation); ///< as you type, at each pause, and at the end
    void removeRequested(earmark::AnnotationId id);
    void meaningChangeRequested(int colour, const QString &name);
    void editingEnded();
};

} // namespace earmark
