// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/transcriptactions.h"

#include "ui/shell/actions/action.h"

#include <QMenu>

namespace earmark {

TranscriptActions::TranscriptActions(QWidget *window)
    : returnToCurrentLine(
        makeAction(window, "returnToCurrentLine", tr("&Back to the current line"), Qt::Key_F))
    , correct(makeAction(window, "correct", tr("&Correct this line"), Qt::Key_F2))
    , sayWho(makeAction(window, "sayWho", tr("&Who says this?"), Qt::Key_F6))
    , saidByMenu(new QMenu(tr("This turn is said b&y"), window))
    , pin(makeAction(window, "pin", tr("This &line starts now"), Qt::Key_P))
    , unpin(makeAction(window, "unpin", tr("&Forget this line’s time"), Qt::SHIFT | Qt::Key_P))
    , notSaid(makeAction(window, "notSaid", tr("&Nobody says this line"), Qt::Key_X))
    , shiftTimes(makeAction(window, "shiftTimes", tr("Move the ti&mes from here on…")))
    , stretchTimes(makeAction(window, "stretchTimes",
                              tr("Stretch the times to the ne&xt line with a set time")))
    , align(makeAction(window, "align", tr("Find the times in the s&ound"), Qt::CTRL | Qt::Key_L))
    , alignAs(makeAction(window, "alignAs", tr("Find the times, choosing the lan&guage…")))
    , checkDoubts(makeAction(window, "checkDoubts", tr("Check the &doubtful places"), Qt::Key_D))
    , fileTimes(makeAction(window, "fileTimes", tr("Use the times of the fil&e")))
    , whoSpeaks(makeAction(window, "whoSpeaks", tr("Who spea&ks…")))
    , beginTurn(
          makeAction(window, "beginTurn", tr("A t&urn begins here"), Qt::ALT | Qt::Key_Return))
    , joinTurn(makeAction(window, "joinTurn", tr("&Join this turn to the one above"),
                          Qt::ALT | Qt::Key_Backspace))
    , turnEarlier(makeAction(window, "turnEarlier", tr("Begin this turn a word e&arlier"),
                             Qt::ALT | Qt::Key_Comma))
    , turnLater(makeAction(window, "turnLater", tr("Beg&in this turn a word later"),
                           Qt::ALT | Qt::Key_Period))
    , tellVoicesApart(makeAction(window, "tellVoicesApart", tr("Tell the &voices apart…")))
    , speakers(new QMenu(tr("&Speakers"), window))
    , transcripts(new QMenu(tr("&Transcripts"), window))
    , besideMenu(new QMenu(tr("Second transcri&pt"), window))
    , beside(makeToggle(window, "beside", tr("&Beside the page"), Qt::Key_V))
    , besideChoices(new QMenu(tr("&Which one"), window))
    , takeBeside(makeAction(window, "takeBeside", tr("&Take its words into this line"), Qt::Key_T))
    , nextDifference(makeAction(window, "nextDifference", tr("&Next difference"), Qt::Key_E))
    , previousDifference(makeAction(window, "previousDifference", tr("&Previous difference"),
                                    Qt::SHIFT | Qt::Key_E))
    , howRead(makeAction(window, "howRead", tr("How it was &read"), Qt::CTRL | Qt::Key_I))
{
    for (int number = 1; number <= 9; ++number)
        saidBy.append(makeAction(window, "saidBy" + QByteArray::number(number),
                                 tr("Speaker %1").arg(number),
                                 Qt::ALT | Qt::Key(Qt::Key_0 + number)));
    saidByMenu->addActions(saidBy);
    besideMenu->addAction(beside);
    besideMenu->addMenu(besideChoices);
    besideMenu->addSeparator();
    besideMenu->addActions({takeBeside, nextDifference, previousDifference});
}

QMenu *TranscriptActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&Transcript"),
                            {returnToCurrentLine,
                             nullptr,
                             correct,
                             sayWho,
                             saidByMenu->menuAction(),
                             beginTurn,
                             joinTurn,
                             turnEarlier,
                             turnLater,
                             pin,
                             unpin,
                             notSaid,
                             shiftTimes,
                             stretchTimes,
                             nullptr,
                             align,
                             alignAs,
                             checkDoubts,
                             fileTimes,
                             nullptr,
                             tellVoicesApart,
                             speakers->menuAction(),
                             whoSpeaks,
                             transcripts->menuAction(),
                             besideMenu->menuAction(),
                             howRead});
}

} // namespace earmark
