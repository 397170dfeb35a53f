// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/fileactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

FileActions::FileActions(QWidget *window)
    : open(makeAction(window, tr("&Open…"), QKeySequence::Open))
    , openTranscript(
          makeAction(window, tr("Open a &transcript…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , pastePage(makeAction(window, tr("&Paste a page"), QKeySequence::Paste))
    , openDemo(makeAction(window, tr("Open the &demo")))
    , exportNotes(makeAction(window, tr("&Export the notes…"), Qt::CTRL | Qt::Key_E))
    , exportTranscript(
          makeAction(window, tr("Export the t&ranscript…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , preferences(makeAction(window, tr("Pre&ferences…"), Qt::CTRL | Qt::Key_Comma))
    , quit(makeAction(window, tr("&Quit"), Qt::CTRL | Qt::Key_Q))
{
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
}

QMenu *FileActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&File"),
                            {open, openTranscript, pastePage, openDemo, nullptr, exportNotes,
                             exportTranscript, nullptr, preferences, quit});
}

} // namespace earmark
