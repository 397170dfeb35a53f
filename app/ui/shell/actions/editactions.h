// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “Edit”: undo, copying and finding words.
struct EditActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit EditActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *undo;
    QAction *redo;
    QAction *history;
    QAction *takeBackAll;
    QAction *copy;
    QAction *pasteOver; ///< the clipboard over the selected words
    QAction *selectAll;
    QAction *searchEverything; ///< in the whole library
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *replace;
    QAction *spellings;
    QAction *showCorrections;
};

} // namespace earmark
