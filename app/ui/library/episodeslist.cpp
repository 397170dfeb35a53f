// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/episodeslist.h"

#include <QEvent>
#include <QMenu>

namespace earmark {

EpisodesList::EpisodesList(QWidget *parent)
    : RequestList(tr("Episodes"), parent)
{
    connect(this, &RequestList::menuRequested, this, &EpisodesList::showMenu);
}

bool EpisodesList::event(QEvent *event)
{
    const bool isDone = RequestList::event(event);
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

void EpisodesList::showMenu(const QPersistentModelIndex &index, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index] { emit openRequested(index); });
    menu->addAction(tr("Export the notes…"), this, [this, index] { emit exportRequested(index); });
    menu->addSeparator();
    menu->addAction(tr("Remove from the list"), this,
                    [this, index] { emit removeRequested(index); });
    menu->popup(globalPos);
}

} // namespace earmark
