// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/rowlist.h"

#include "ui/shows/rowsmodel.h"
#include "ui/widgets/lists/listrow.h"

#include <QStyledItemDelegate>

namespace earmark {

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, listRowHeight(option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QVariant progress = index.data(RowProgressRole);
        paintListRow(
            *painter, option,
            {.title = index.data(RowTitleRole).toString(),
             .foot = index.data(RowFootRole).toString(),
             .marks = index.data(RowMarksRole).toStringList(),
             .progress = progress.isValid() ? std::optional(progress.toDouble()) : std::nullopt});
    }
};

} // namespace

RowList::RowList(const QString &name, QWidget *parent)
    : RequestList(name, parent)
{
    setItemDelegate(new RowDelegate(this));
}

} // namespace earmark
