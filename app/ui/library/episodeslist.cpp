// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/episodeslist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace earmark {

EpisodesList::EpisodesList(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Episodes"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &EpisodesList::openRequested);
}

void EpisodesList::keyPressEvent(QKeyEvent *event)
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

bool EpisodesList::event(QEvent *event)
{
    const bool isDone = QListView::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        emit lookedAtChanged(true);
        break;
    case QEvent::Leave:
        emit lookedAtChanged(hasFocus());
        break;
    case QEvent::FocusOut:
        emit lookedAtChanged(underMouse());
        break;
    default:
        break;
    }
    return isDone;
}

void EpisodesList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index] { emit openRequested(index); });
    menu->addAction(tr("Export the notes…"), this, [this, index] { emit exportRequested(index); });
    menu->addSeparator();
    menu->addAction(tr("Remove from the list"), this,
                    [this, index] { emit removeRequested(index); });
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace earmark
