// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;
class QWidget;

namespace earmark {

/// Everything the window can do, each once: menus, buttons and shortcuts share these.
struct WindowActions
{
    explicit WindowActions(QWidget *window);

    QAction *open;
    QAction *openTranscript;
    QAction *pastePage;
    QAction *openDemo;
    QAction *exportNotes;
    QAction *exportTranscript;
    QAction *preferences;
    QAction *quit;

    QAction *play;
    QAction *skipBack;
    QAction *skipForward;
    QAction *previousLine;
    QAction *nextLine;
    QAction *previousTurn;
    QAction *nextTurn;
    QAction *goToTime;
    QAction *goBack; ///< to where one listened before a jump
    QAction *goForward;
    QAction *slower;
    QAction *faster;
    QAction *normalSpeed;
    QAction *louder;
    QAction *softer;
    QAction *mute;
    QAction *skipSilences;

    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *returnToNow;
    QAction *pin;
    QAction *unpin;
    QAction *notSaid;
    QAction *align;
    QAction *alignAs;
    QAction *checkDoubts;
    QAction *fileTimes;
    QMenu *speakers; ///< filled when they open
    QMenu *transcripts;
    QAction *howRead;
    QAction *copy;
    QAction *selectAll;

    QAction *bookmark;
    QAction *noteNow;
    QAction *noteSelection;
    QList<QAction *> highlights; ///< in the five colours
    QAction *undo;
    QAction *redo;

    QAction *libraryPane;
    QAction *notesPane;
    QAction *readingSettings;
    QAction *larger; ///< the letters of the page
    QAction *smaller;
    QAction *usualSize;
    QAction *fullScreen;
    QAction *shortcuts;
    QAction *about;

    /// The menus of the window, made in this order; nothing is reachable by shortcut alone.
    QList<QMenu *> addTo(QMenuBar *bar) const;
};

} // namespace earmark
