// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/collection/collectionmodel.h"

#include <algorithm>

namespace earmark {

CollectionModel::CollectionModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CollectedNote &note = m_notes.at(m_rows.at(index.row()));
    switch (role) {
    case QuoteRole:
        return note.annotation.quote.isEmpty() ? note.annotation.note : note.annotation.quote;
    case NoteRole:
        return QVariant::fromValue(note);
    default:
        return {};
    }
}

void CollectionModel::setNotes(const QList<CollectedNote> &notes)
{
    beginResetModel();
    m_notes = notes;
    sort();
    show();
    endResetModel();
}

void CollectionModel::setFilter(const NoteFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void CollectionModel::setOrder(NoteOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    sort();
    show();
    endResetModel();
}

void CollectionModel::sort()
{
    std::ranges::sort(m_notes, [this](const CollectedNote &left, const CollectedNote &right) {
        return standsBefore(left, right, m_order);
    });
}

void CollectionModel::show()
{
    m_rows.clear();
    for (qsizetype place = 0; place < m_notes.size(); ++place) {
        if (m_filter.accepts(m_notes.at(place)))
            m_rows.append(place);
    }
}

void CollectionModel::put(const CollectedNote &note)
{
    const qsizetype known = placeOf(note.annotation.id);
    const auto isBefore = [&](const CollectedNote &left, const CollectedNote &right) {
        return standsBefore(left, right, m_order);
    };
    const bool isInPlace =
        known >= 0 && !isBefore(note, m_notes.at(known)) && !isBefore(m_notes.at(known), note);
    const QModelIndex shown = indexOf(note.annotation.id);
    if (isInPlace && shown.isValid() && m_filter.accepts(note)) {
        m_notes[known] = note;
        emit dataChanged(shown, shown);
        return;
    }
    if (known >= 0)
        takeOut(known);
    const qsizetype place = std::ranges::lower_bound(m_notes, note, isBefore) - m_notes.begin();
    const qsizetype row = std::ranges::lower_bound(m_rows, place) - m_rows.begin();
    const bool isAccepted = m_filter.accepts(note);
    if (isAccepted)
        beginInsertRows({}, int(row), int(row));
    m_notes.insert(place, note);
    for (qsizetype later = row; later < m_rows.size(); ++later)
        ++m_rows[later];
    if (!isAccepted)
        return;
    m_rows.insert(row, place);
    endInsertRows();
}

void CollectionModel::remove(AnnotationId id)
{
    if (const qsizetype place = placeOf(id); place >= 0)
        takeOut(place);
}

void CollectionModel::takeOut(qsizetype place)
{
    const qsizetype row = std::ranges::lower_bound(m_rows, place) - m_rows.begin();
    const bool isShown = row < m_rows.size() && m_rows.at(row) == place;
    if (isShown)
        beginRemoveRows({}, int(row), int(row));
    m_notes.removeAt(place);
    if (isShown)
        m_rows.removeAt(row);
    for (qsizetype later = row; later < m_rows.size(); ++later)
        --m_rows[later];
    if (isShown)
        endRemoveRows();
}

qsizetype CollectionModel::placeOf(AnnotationId id) const
{
    const auto isIt = [id](const CollectedNote &note) { return note.annotation.id == id; };
    const auto found = std::ranges::find_if(m_notes, isIt);
    return found == m_notes.end() ? -1 : found - m_notes.begin();
}

QModelIndex CollectionModel::indexOf(AnnotationId id) const
{
    const qsizetype place = placeOf(id);
    const auto row = std::ranges::lower_bound(m_rows, place);
    const bool isShown = place >= 0 && row != m_rows.end() && *row == place;
    return isShown ? index(int(row - m_rows.begin())) : QModelIndex();
}

CollectedNote CollectionModel::noteAt(const QModelIndex &index)
{
    return index.data(NoteRole).value<CollectedNote>();
}

} // namespace earmark
