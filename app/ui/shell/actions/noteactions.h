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
    QAction *keepLast;
    QAction *favourite; ///< these act on the note that was chosen last
    QAction *passageBeginEarlier;
    QAction *passageBeginLater;
    QAction *passageEndEarlier;
    QAction *passageEndLater;
    QAction *takePlace; ///< of a note that was made in another transcript
    QAction *leavePlace;
    QList<QAction *> highlights; ///< in the five colours
};

} // namespace earmark
