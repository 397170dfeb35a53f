// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/editactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

EditActions::EditActions(QWidget *window)
    : undo(makeAction(window, "undo", tr("&Undo"), QKeySequence::Undo))
    , redo(makeAction(window, "redo", tr("Re&do"), QKeySequence::Redo))
    , history(makeAction(window, "history", tr("&History…"), Qt::CTRL | Qt::ALT | Qt::Key_Z))
    , takeBackAll(makeAction(window, "takeBackAll", tr("&Take all words back to the import")))
    , copy(makeAction(window, "copy", tr("&Copy"), QKeySequence::Copy))
    , pasteOver(makeAction(window, "pasteOver", tr("Paste over the se&lected words"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , selectAll(makeAction(window, "selectAll", tr("Select &all"), QKeySequence::SelectAll))
    , searchEverything(
          makeAction(window, "searchEverything", tr("Search &everything"), Qt::CTRL | Qt::Key_K))
    , find(makeAction(window, "find", tr("&Find in the transcript"), QKeySequence::Find))
    , findNext(makeAction(window, "findNext", tr("Find &next"), Qt::Key_F3))
    , findPrevious(makeAction(window, "findPrevious", tr("Find &previous"), Qt::SHIFT | Qt::Key_F3))
    , replace(makeAction(window, "replace", tr("Find and &replace…"), Qt::CTRL | Qt::Key_H))
    , spellings(makeAction(window, "spellings", tr("Names &spelt in several ways…")))
    , showCorrections(makeAction(window, "showCorrections", tr("Corrections of this sho&w…")))
{
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QMenu *EditActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&Edit"),
                            {undo, redo, history, takeBackAll, nullptr, copy, pasteOver, selectAll,
                             nullptr, searchEverything, find, findNext, findPrevious, replace,
                             spellings, showCorrections});
}

} // namespace earmark
