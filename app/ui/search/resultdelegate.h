// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace earmark {

/// Draws the rows of a SearchResultsModel: headings of episodes, and under them their lines, each
/// on one row with the words that were found in view.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultDelegate(QObject *parent = nullptr);

    /// Lines up the words that were found in the middle, with what stands before and after them.
    void setInContext(bool inContext) { m_isInContext = inContext; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isInContext = false;
};

} // namespace earmark
