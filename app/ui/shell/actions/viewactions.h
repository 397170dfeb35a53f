// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “View”: what the window shows, and how large.
struct ViewActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit ViewActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *libraryPane;
    QAction *goToShows; ///< in the left pane
    QAction *notesPane;
    QAction *notebook;
    QAction *markCorrected; ///< words that differ from the import
    QAction *readingSettings;
    QAction *larger; ///< the text of the page
    QAction *smaller;
    QAction *usualSize;
    QAction *fullScreen;
    QAction *focusMode; ///< only the page and the player
};

} // namespace earmark
