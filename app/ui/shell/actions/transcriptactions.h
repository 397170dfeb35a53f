// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

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
    QAction *pin;
    QAction *unpin;
    QAction *notSaid;
    QAction *align;
    QAction *alignAs;
    QAction *checkDoubts;
    QAction *fileTimes;
    QAction *whoSpeaks;
    QMenu *speakers; ///< filled when it opens, like the next
    QMenu *transcripts;
    QAction *howRead;
};

} // namespace earmark
