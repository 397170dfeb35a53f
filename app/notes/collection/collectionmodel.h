// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/collection/collection.h"

#include <QAbstractListModel>

namespace earmark {

/// The notes of the library that a filter accepts, in an order.
class CollectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        QuoteRole = Qt::DisplayRole, ///< the words, or the note of a bookmark
        NoteRole = Qt::UserRole, ///< CollectedNote
    };

    explicit CollectionModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setNotes(const QList<CollectedNote> &notes); ///< resets the model
    void setFilter(const NoteFilter &filter);
    void setOrder(NoteOrder order);
    void put(const CollectedNote &note); ///< a new one, or one that has changed
    void remove(AnnotationId id);

    const QList<CollectedNote> &notes() const { return m_notes; } ///< all, also those not accepted
    const NoteFilter &filter() const { return m_filter; }
    bool contains(AnnotationId id) const { return placeOf(id) >= 0; }
    QModelIndex indexOf(AnnotationId id) const; ///< invalid if the filter does not accept it
    static CollectedNote noteAt(const QModelIndex &index);

private:
    void sort();
    void show();
    qsizetype placeOf(AnnotationId id) const;
    void takeOut(qsizetype place);

    QList<CollectedNote> m_notes; ///< in the order
    QList<qsizetype> m_rows; ///< the places of those that are accepted
    NoteFilter m_filter;
    NoteOrder m_order = NoteOrder::Newest;
};

} // namespace earmark

Q_DECLARE_METATYPE(earmark::CollectedNote)
