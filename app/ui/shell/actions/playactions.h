// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace earmark {

/// Hearing, moving in the sound, speed and volume. The menu “Play”.
struct PlayActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit PlayActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *play;
    QAction *skipBack;
    QAction *skipForward;
    QAction *previousLine;
    QAction *nextLine;
    QAction *previousTurn;
    QAction *nextTurn;
    QAction *goToTime;
    QAction *goBack; ///< where one listened before a jump
    QAction *goForward;
    QAction *slower;
    QAction *faster;
    QAction *normalSpeed;
    QAction *skipSilences;
    QAction *louder;
    QAction *softer;
    QAction *mute;
};

} // namespace earmark
