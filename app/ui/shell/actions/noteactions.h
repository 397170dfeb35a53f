// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “Notes”: bookmarks, notes and highlights.
struct NoteActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit NoteActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *bookmark;
    QAction *noteNow;
    QAction *noteSelection;
    QList<QAction *> highlights; ///< in the five colours
};

} // namespace earmark
