// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/rowlist.h"

#include "ui/shows/rowsmodel.h"
#include "ui/widgets/look/listrow.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
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
        paintListRow(*painter, option,
                     {.title = index.data(RowTitleRole).toString(),
                      .foot = index.data(RowFootRole).toString(),
                      .marks = index.data(RowMarksRole).toStringList(),
                      .progress = index.data(RowProgressRole).toDouble()});
    }
};

} // namespace

RowList::RowList(const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new RowDelegate(this));
    connect(this, &QListView::clicked, this, &RowList::openRequested);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openRequested(index);
    else if (event->key() == Qt::Key_Delete)
        emit removeRequested(index);
    else
        QListView::keyPressEvent(event);
}

void RowList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        emit menuRequested(index,
                           isKey ? viewport()->mapToGlobal(visualRect(index).center())
                                 : event->globalPos());
}

} // namespace earmark
