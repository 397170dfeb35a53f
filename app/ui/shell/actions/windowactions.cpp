// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/windowactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

WindowActions::WindowActions(QWidget *window)
    : FileActions(window)
    , EditActions(window)
    , PlayActions(window)
    , TranscriptActions(window)
    , NoteActions(window)
    , ViewActions(window)
    , WritingActions(window)
    , shortcuts(makeAction(window, "shortcuts", tr("&Keyboard shortcuts"), Qt::Key_F1))
    , about(makeAction(window, "about", tr("&About Earmark")))
{
    about->setMenuRole(QAction::AboutRole);
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
