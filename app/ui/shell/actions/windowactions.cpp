// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/windowactions.h"

#include "ui/settings/keys/keyrules.h"
#include "ui/shell/actions/action.h"

using namespace Qt::StringLiterals;

namespace earmark {

WindowActions::WindowActions(QWidget *window)
    : FileActions(window)
    , EditActions(window)
    , PlayActions(window)
    , TranscriptActions(window)
    , NoteActions(window)
    , ViewActions(window)
    , playWhileWriting(new QAction(tr("Play or pause; twice: back a little and play"), window))
    , backWhileWriting(new QAction(tr("Back a little"), window))
    , shortcuts(makeAction(window, "shortcuts", tr("&Keyboard shortcuts"), Qt::Key_F1))
    , about(makeAction(window, "about", tr("&About Earmark")))
{
    about->setMenuRole(QAction::AboutRole);
    playWhileWriting->setObjectName("playWhileWriting"_L1);
    playWhileWriting->setShortcut(Qt::Key_Tab);
    backWhileWriting->setObjectName("backWhileWriting"_L1);
    backWhileWriting->setShortcut(Qt::SHIFT | Qt::Key_Tab);
    for (QAction *action : {playWhileWriting, backWhileWriting})
        action->setProperty(whileWriting, true);
}

QList<QMenu *> WindowActions::addTo(QMenuBar *bar) const
{
    return {
        FileActions::addMenu(bar),
        EditActions::addMenu(bar),
        PlayActions::addMenu(bar),
        TranscriptActions::addMenu(bar),
        NoteActions::addMenu(bar),
        ViewActions::addMenu(bar),
        earmark::addMenu(bar, tr("&Help"), {shortcuts, about}),
    };
}

} // namespace earmark
