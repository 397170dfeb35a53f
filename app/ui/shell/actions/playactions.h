// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “Play”: playing, seeking, speed and volume.
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
    QAction *previousTurnOfSpeaker;
    QAction *nextTurnOfSpeaker;
    QAction *goToTime;
    QAction *goBack; ///< to where the listener was before a jump
    QAction *goForward;
    QAction *peek; ///< listen to a place and come back
    QMenu *repeat; ///< the next ones
    QAction *repeatBegin;
    QAction *repeatEnd;
    QAction *repeatWords;
    QAction *repeatLines;
    QAction *onlySpeaker;
    QAction *playAll; ///< ends the repeating and skipping
    QAction *slower;
    QAction *faster;
    QAction *normalSpeed;
    QAction *skipSilences;
    QAction *louder;
    QAction *softer;
    QAction *mute;
};

} // namespace earmark
