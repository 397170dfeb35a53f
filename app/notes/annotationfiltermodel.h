// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace earmark {

/// Filters an AnnotationListModel by the words of a query, colours and a tag.
class AnnotationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnnotationFilterModel(QObject *parent = nullptr);

    /// Every word of `query` must occur, also as part of a word, in the quote, note, tags or
    /// speaker. Case and accents do not matter.
    void setQuery(const QString &query);
    void setColours(const QSet<int> &colours); ///< empty for all
    void setTag(const QString &tag); ///< empty for all
    void setOnlyFavourites(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< folded
    QSet<int> m_colours;
    QString m_tag;
    bool m_onlyFavourites = false;
};

} // namespace earmark
