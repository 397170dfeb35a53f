// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotationlistmodel.h"

#include "notes/annotationrepository.h"

#include <QCollator>

#include <algorithm>

namespace earmark {

AnnotationListModel::AnnotationListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = m_annotations.at(index.row());
    switch (role) {
    case QuoteRole:
        return annotation.quote.isEmpty() ? annotation.note : annotation.quote;
    case IdRole:
        return QVariant::fromValue(annotation.id);
    case AnnotationRole:
        return QVariant::fromValue(annotation);
    default:
        return {};
    }
}

void AnnotationListModel::setAnnotations(const QList<Annotation> &annotations)
{
    beginResetModel();
    m_annotations = annotations;
    std::ranges::sort(m_annotations, isEarlier);
    endResetModel();
}

void AnnotationListModel::add(const Annotation &annotation)
{
    if (indexOf(annotation.id).isValid()) {
        change(annotation);
        return;
    }
    const auto place = std::ranges::lower_bound(m_annotations, annotation, isEarlier);
    const int row = int(place - m_annotations.begin());
    beginInsertRows({}, row, row);
    m_annotations.insert(row, annotation);
    endInsertRows();
}

void AnnotationListModel::change(const Annotation &annotation)
{
    const QModelIndex known = indexOf(annotation.id);
    if (!known.isValid() || m_annotations.at(known.row()) == annotation)
        return;
    m_annotations[known.row()] = annotation;
    emit dataChanged(known, known, {QuoteRole, AnnotationRole});

    const auto isBefore = [&](const Annotation &other) { return isEarlier(other, annotation); };
    const int place = int(std::ranges::count_if(m_annotations, isBefore));
    if (place == known.row())
        return;
    // Qt wants the destination as counted before the move.
    beginMoveRows({}, known.row(), known.row(), {}, place > known.row() ? place + 1 : place);
    m_annotations.move(known.row(), place);
    endMoveRows();
}

void AnnotationListModel::remove(AnnotationId id)
{
    const QModelIndex gone = indexOf(id);
    if (!gone.isValid())
        return;
    beginRemoveRows({}, gone.row(), gone.row());
    m_annotations.removeAt(gone.row());
    endRemoveRows();
}

QModelIndex AnnotationListModel::indexOf(AnnotationId id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? QModelIndex() : index(int(found - m_annotations.begin()));
}

Annotation AnnotationListModel::annotationAt(const QModelIndex &index)
{
    return index.data(AnnotationRole).value<Annotation>();
}

QStringList AnnotationListModel::tags() const
{
    QStringList tags;
    for (const Annotation &annotation : m_annotations)
        tags += annotation.tags;
    tags.removeDuplicates();
    std::ranges::sort(tags, QCollator());
    return tags;
}

} // namespace earmark
