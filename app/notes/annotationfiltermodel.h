// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace earmark {

/// The annotations of an AnnotationListModel that have all words of a query, one of some colours,
/// and a tag.
class AnnotationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnnotationFilterModel(QObject *parent = nullptr);

    /// Words, or parts of them, in quote, note, tags or speaker; case and accents do not count.
    void setQuery(const QString &query);
    void setColours(const QSet<int> &colours); ///< empty for all
    void setTag(const QString &tag); ///< empty for all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< folded
    QSet<int> m_colours;
    QString m_tag;
};

} // namespace earmark
