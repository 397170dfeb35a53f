// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/titlefilter.h"

#include "transcript/folding.h"

#include <algorithm>

namespace earmark {

void TitleFilter::setWords(const QString &words)
{
    m_words = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TitleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString title =
        foldedWords(sourceModel()->index(row, 0, parent).data(Qt::DisplayRole).toString());
    return std::ranges::all_of(m_words,
                               [&title](const QString &word) { return title.contains(word); });
}

} // namespace earmark
