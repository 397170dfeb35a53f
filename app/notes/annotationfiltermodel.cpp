// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotationfiltermodel.h"

#include "notes/annotationlistmodel.h"
#include "notes/tags.h"
#include "transcript/folding.h"

#include <algorithm>

namespace earmark {

AnnotationFilterModel::AnnotationFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void AnnotationFilterModel::setQuery(const QString &query)
{
    m_words = foldedWords(query).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void AnnotationFilterModel::setColours(const QSet<int> &colours)
{
    m_colours = colours;
    invalidateFilter();
}

void AnnotationFilterModel::setTag(const QString &tag)
{
    m_tag = tag;
    invalidateFilter();
}

void AnnotationFilterModel::setOnlyFavourites(bool only)
{
    m_onlyFavourites = only;
    invalidateFilter();
}

bool AnnotationFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const Annotation annotation =
        AnnotationListModel::annotationAt(sourceModel()->index(row, 0, parent));
    const bool hasColour = annotation.kind == Annotation::Kind::Highlight || annotation.colour != 0;
    if (!m_colours.isEmpty() && (!hasColour || !m_colours.contains(annotation.colour)))
        return false;
    if (m_onlyFavourites && !annotation.isFavourite)
        return false;
    if (!m_tag.isEmpty() && !hasTag(annotation.tags, m_tag))
        return false;
    const QString text = m_words.isEmpty() ? QString() : foldedText(annotation);
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word); });
}

} // namespace earmark
