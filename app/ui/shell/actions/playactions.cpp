// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/playactions.h"

#include "ui/shell/actions/action.h"

#include <QMenu>

namespace earmark {

PlayActions::PlayActions(QWidget *window)
    : play(makeAction(window, tr("&Play"), Qt::Key_Space))
    , skipBack(makeAction(window, tr("Skip &back"), Qt::CTRL | Qt::Key_Left))
    , skipForward(makeAction(window, tr("Skip &forward"), Qt::CTRL | Qt::Key_Right))
    , previousLine(makeAction(window, tr("Pre&vious line"), Qt::CTRL | Qt::Key_Up))
    , nextLine(makeAction(window, tr("&Next line"), Qt::CTRL | Qt::Key_Down))
    , previousTurn(makeAction(window, tr("Previous t&urn"), Qt::CTRL | Qt::Key_PageUp))
    , nextTurn(makeAction(window, tr("Next &turn"), Qt::CTRL | Qt::Key_PageDown))
    , previousTurnOfSpeaker(
          makeAction(window, tr("Previous turn of this speaker"), Qt::ALT | Qt::Key_PageUp))
    , nextTurnOfSpeaker(
          makeAction(window, tr("Next turn of this speaker"), Qt::ALT | Qt::Key_PageDown))
    , goToTime(makeAction(window, tr("&Go to a time…"), Qt::CTRL | Qt::Key_G))
    , goBack(makeAction(window, tr("Back to &where you listened"), Qt::ALT | Qt::Key_Left))
    , goForward(makeAction(window, tr("Forwar&d again"), Qt::ALT | Qt::Key_Right))
    , peek(makeAction(window, tr("Listen and &come back"), Qt::Key_F4))
    , repeat(new QMenu(tr("&Repeat or play only"), window))
    , repeatBegin(makeAction(window, tr("Repeat &from here"), Qt::Key_A))
    , repeatEnd(makeAction(window, tr("Repeat &up to here"), Qt::SHIFT | Qt::Key_A))
    , repeatWords(makeAction(window, tr("Repeat these &words"), Qt::SHIFT | Qt::Key_R))
    , repeatLines(makeToggle(window, tr("Repeat each &line"), Qt::Key_R))
    , onlySpeaker(makeToggle(window, tr("Play &only this speaker"), Qt::Key_O))
    , playAll(makeAction(window, tr("Play &everything again"), Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , slower(makeAction(window, tr("&Slower"), Qt::Key_BracketLeft))
    , faster(makeAction(window, tr("F&aster"), Qt::Key_BracketRight))
    , normalSpeed(makeAction(window, tr("N&ormal speed"), Qt::Key_Equal))
    , skipSilences(makeToggle(window, tr("S&kip silences"), Qt::Key_S))
    , louder(makeAction(window, tr("&Louder"), Qt::ALT | Qt::Key_Up))
    , softer(makeAction(window, tr("So&fter"), Qt::ALT | Qt::Key_Down))
    , mute(makeToggle(window, tr("&Mute"), Qt::Key_M))
{}

QMenu *PlayActions::addMenu(QMenuBar *bar) const
{
    for (QAction *action : {repeatBegin, repeatEnd, repeatWords, repeatLines, onlySpeaker, playAll})
        repeat->addAction(action);
    repeat->insertSeparator(playAll);
    return earmark::addMenu(bar, tr("&Play"),
                            {play,
                             skipBack,
                             skipForward,
                             nullptr,
                             previousLine,
                             nextLine,
                             previousTurn,
                             nextTurn,
                             previousTurnOfSpeaker,
                             nextTurnOfSpeaker,
                             goToTime,
                             goBack,
                             goForward,
                             peek,
                             repeat->menuAction(),
                             nullptr,
                             slower,
                             faster,
                             normalSpeed,
                             skipSilences,
                             nullptr,
                             louder,
                             softer,
                             mute});
}

} // namespace earmark
