// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/transcriptactions.h"

#include "ui/shell/actions/action.h"

#include <QMenu>

namespace earmark {

TranscriptActions::TranscriptActions(QWidget *window)
    : returnToCurrentLine(makeAction(window, tr("&Back to the current line"), Qt::Key_F))
    , correct(makeAction(window, tr("&Correct this line"), Qt::Key_F2))
    , sayWho(makeAction(window, tr("&Who says this?"), Qt::Key_F6))
    , saidByMenu(new QMenu(tr("This turn is said b&y"), window))
    , pin(makeAction(window, tr("This &line starts now"), Qt::Key_P))
    , unpin(makeAction(window, tr("&Forget this line’s time"), Qt::SHIFT | Qt::Key_P))
    , notSaid(makeAction(window, tr("Nobody sa&ys this line"), Qt::Key_X))
    , align(makeAction(window, tr("Find the times in the s&ound"), Qt::CTRL | Qt::Key_L))
    , alignAs(makeAction(window, tr("Find the times, choosing the lan&guage…")))
    , checkDoubts(makeAction(window, tr("Check the &doubtful lines"), Qt::Key_D))
    , fileTimes(makeAction(window, tr("Use the times of the fil&e")))
    , whoSpeaks(makeAction(window, tr("Who spea&ks…")))
    , tellVoicesApart(makeAction(window, tr("Tell the &voices apart…")))
    , speakers(new QMenu(tr("&Speakers"), window))
    , transcripts(new QMenu(tr("&Transcripts"), window))
    , howRead(makeAction(window, tr("How it was &read"), Qt::CTRL | Qt::Key_I))
{
    for (int number = 1; number <= 9; ++number)
        saidBy.append(makeAction(window, {}, Qt::ALT | Qt::Key(Qt::Key_0 + number)));
    saidByMenu->addActions(saidBy);
}

QMenu *TranscriptActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&Transcript"),
                            {returnToCurrentLine, nullptr, correct, sayWho,
                             saidByMenu->menuAction(), pin, unpin, notSaid, nullptr, align, alignAs,
                             checkDoubts, fileTimes, nullptr, tellVoicesApart,
                             speakers->menuAction(), whoSpeaks, transcripts->menuAction(),
                             howRead});
}

} // namespace earmark
