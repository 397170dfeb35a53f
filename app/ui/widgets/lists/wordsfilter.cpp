// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/wordsfilter.h"

#include "transcript/folding.h"

#include <algorithm>

namespace earmark {

void WordsFilter::setWords(const QString &words)
{
    m_words = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QString WordsFilter::textOf(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = foldedWords(textOf(sourceModel()->index(row, 0, parent)));
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word); });
}

} // namespace earmark
