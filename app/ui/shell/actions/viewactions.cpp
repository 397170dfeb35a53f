// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/viewactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

ViewActions::ViewActions(QWidget *window)
    : libraryPane(makeToggle(window, "libraryPane", tr("&Episodes"), Qt::Key_F9))
    , goToShows(makeAction(window, "goToShows", tr("Sho&ws"), Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , notesPane(makeToggle(window, "notesPane", tr("&Notes"), Qt::Key_F10))
    , notebook(makeToggle(window, "notebook", tr("Note&book"), Qt::CTRL | Qt::SHIFT | Qt::Key_N))
    , markCorrected(
          makeToggle(window, "markCorrected", tr("&Mark corrected words"), Qt::CTRL | Qt::Key_M))
    , readingSettings(
          makeAction(window, "readingSettings", tr("&Reading settings"), Qt::CTRL | Qt::Key_T))
    , larger(makeAction(window, "larger", tr("&Larger text")))
    , smaller(makeAction(window, "smaller", tr("&Smaller text"), Qt::CTRL | Qt::Key_Minus))
    , usualSize(makeAction(window, "usualSize", tr("&Usual text size"), Qt::CTRL | Qt::Key_0))
    , fullScreen(makeToggle(window, "fullScreen", tr("&Full screen"), Qt::Key_F11))
    , focusMode(makeToggle(window, "focusMode", tr("F&ocus mode"), Qt::SHIFT | Qt::Key_F11))
{
    // On some keyboards plus shares a key with =, on others it has its own or is on the keypad.
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
}

QMenu *ViewActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&View"),
                            {libraryPane, goToShows, notesPane, notebook, markCorrected, nullptr,
                             readingSettings, larger, smaller, usualSize, fullScreen, focusMode});
}

} // namespace earmark
