// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QAbstractListModel>

namespace earmark {

/// The annotations of an episode, in order of time.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        QuoteRole = Qt::DisplayRole, ///< the words, or the note of a bookmark
        IdRole = Qt::UserRole, ///< AnnotationId
        AnnotationRole, ///< Annotation
    };

    explicit AnnotationListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setAnnotations(const QList<Annotation> &annotations); ///< in any order; resets the model
    void add(const Annotation &annotation);
    void change(const Annotation &annotation);
    void remove(AnnotationId id);

    QModelIndex indexOf(AnnotationId id) const;
    /// The annotation at an index of this model or of a filter on it.
    static Annotation annotationAt(const QModelIndex &index);
    /// Every tag in the list once, in alphabetical order.
    QStringList tags() const;

private:
    QList<Annotation> m_annotations;
};

} // namespace earmark
