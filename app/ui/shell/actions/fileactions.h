// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “File”: opening, shows, exporting and quitting.
struct FileActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit FileActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *open;
    QAction *openTranscript;
    QAction *pastePage;
    QAction *openDemo;
    QAction *subscribe; ///< to a show
    QAction *refreshShows;
    QAction *exportShows;
    QAction *exportNotes;
    QAction *exportTranscript;
    QAction *exportPlayer;
    QAction *exportByTemplate;
    QAction *print;
    QAction *savePdf;
    QAction *backUp;
    QAction *restore;
    QAction *preferences;
    QAction *quit;
};

} // namespace earmark
