// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/editactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

EditActions::EditActions(QWidget *window)
    : undo(makeAction(window, tr("&Undo"), QKeySequence::Undo))
    , redo(makeAction(window, tr("Re&do"), QKeySequence::Redo))
    , history(makeAction(window, tr("&History…"), Qt::CTRL | Qt::ALT | Qt::Key_Z))
    , copy(makeAction(window, tr("&Copy"), QKeySequence::Copy))
    , selectAll(makeAction(window, tr("Select &all"), QKeySequence::SelectAll))
    , find(makeAction(window, tr("&Find in the transcript"), QKeySequence::Find))
    , findNext(makeAction(window, tr("Find &next"), Qt::Key_F3))
    , findPrevious(makeAction(window, tr("Find &previous"), Qt::SHIFT | Qt::Key_F3))
    , replace(makeAction(window, tr("Find and &replace…"), QKeySequence::Replace))
    , spellings(makeAction(window, tr("Names &spelt in several ways…")))
{
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QMenu *EditActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&Edit"),
                            {undo, redo, history, nullptr, copy, selectAll, nullptr, find, findNext,
                             findPrevious, replace, spellings});
}

} // namespace earmark
