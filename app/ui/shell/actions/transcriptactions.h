// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

class QMenu;
class QMenuBar;

namespace earmark {

/// The menu “Transcript”: times, speakers and how it was read.
struct TranscriptActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit TranscriptActions(QWidget *window);

    QMenu *addMenu(QMenuBar *bar) const;

    QAction *returnToCurrentLine;
    QAction *correct;
    QAction *sayWho;
    QMenu *saidByMenu;
    QList<QAction *> saidBy; ///< the speakers by their numbers; whoever does not exist is hidden
    QAction *pin;
    QAction *unpin;
    QAction *notSaid;
    QAction *shiftTimes;
    QAction *stretchTimes;
    QAction *align;
    QAction *alignAs;
    QAction *checkDoubts;
    QAction *fileTimes;
    QAction *whoSpeaks;
    QAction *beginTurn; ///< at the caret
    QAction *joinTurn; ///< to the one above
    QAction *turnEarlier; ///< the turn begins a word earlier
    QAction *turnLater;
    QAction *tellVoicesApart;
    QMenu *speakers; ///< filled when it opens, like the next
    QMenu *transcripts;
    QMenu *besideMenu;
    QAction *beside; ///< checked while a second transcript is beside the page
    QMenu *besideChoices; ///< filled when it opens
    QAction *takeBeside; ///< its words into a line of the page
    QAction *nextDifference;
    QAction *previousDifference;
    QAction *howRead;
};

} // namespace earmark
