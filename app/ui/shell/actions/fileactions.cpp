// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/fileactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

FileActions::FileActions(QWidget *window)
    : open(makeAction(window, "open", tr("&Open…"), QKeySequence::Open))
    , openTranscript(makeAction(window, "openTranscript", tr("Open a &transcript…"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , pastePage(makeAction(window, "pastePage", tr("&Paste a page"), QKeySequence::Paste))
    , openDemo(makeAction(window, "openDemo", tr("Open the &demo")))
    , subscribe(
          makeAction(window, "subscribe", tr("&Add a show…"), Qt::CTRL | Qt::SHIFT | Qt::Key_U))
    , refreshShows(makeAction(window, "refreshShows", tr("Refres&h all shows"),
                              Qt::CTRL | Qt::SHIFT | Qt::Key_R))
    , exportShows(makeAction(window, "exportShows", tr("Export the list of sho&ws…")))
    , exportNotes(makeAction(window, "exportNotes", tr("&Export the notes…"), Qt::CTRL | Qt::Key_E))
    , exportTranscript(makeAction(window, "exportTranscript", tr("Export the t&ranscript…"),
                                  Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , exportPlayer(makeAction(window, "exportPlayer", tr("Export a web pla&yer…")))
    , exportByTemplate(
          makeAction(window, "exportByTemplate", tr("Export the notes by a te&mplate…")))
    , print(makeAction(window, "print", tr("Pr&int…"), QKeySequence::Print))
    , savePdf(makeAction(window, "savePdf", tr("&Save as PDF…")))
    , backUp(makeAction(window, "backUp", tr("&Back up the library…")))
    , restore(makeAction(window, "restore", tr("Restore the &library…")))
    , preferences(makeAction(window, "preferences", tr("Pre&ferences…"), Qt::CTRL | Qt::Key_Comma))
    , quit(makeAction(window, "quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q))
{
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
}

QMenu *FileActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&File"),
                            {open, openTranscript, pastePage, openDemo, nullptr, subscribe,
                             refreshShows, exportShows, nullptr, exportNotes, exportTranscript,
                             exportPlayer, exportByTemplate, nullptr, print, savePdf, nullptr,
                             backUp, restore, nullptr, preferences, quit});
}

} // namespace earmark
