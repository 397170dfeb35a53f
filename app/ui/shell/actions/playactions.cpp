// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/playactions.h"

#include "ui/shell/actions/action.h"

#include <QMenu>

namespace earmark {

PlayActions::PlayActions(QWidget *window)
    : play(makeAction(window, "play", tr("&Play"), Qt::Key_Space))
    , skipBack(makeAction(window, "skipBack", tr("Skip &back"), Qt::CTRL | Qt::Key_Left))
    , skipForward(makeAction(window, "skipForward", tr("Skip &forward"), Qt::CTRL | Qt::Key_Right))
    , previousLine(makeAction(window, "previousLine", tr("Pre&vious line"), Qt::CTRL | Qt::Key_Up))
    , nextLine(makeAction(window, "nextLine", tr("&Next line"), Qt::CTRL | Qt::Key_Down))
    , previousTurn(
          makeAction(window, "previousTurn", tr("Previous t&urn"), Qt::CTRL | Qt::Key_PageUp))
    , nextTurn(makeAction(window, "nextTurn", tr("Next &turn"), Qt::CTRL | Qt::Key_PageDown))
    , previousTurnOfSpeaker(makeAction(window, "previousTurnOfSpeaker",
                                       tr("Previous turn of this speaker"),
                                       Qt::ALT | Qt::Key_PageUp))
    , nextTurnOfSpeaker(makeAction(window, "nextTurnOfSpeaker", tr("Next turn of this speaker"),
                                   Qt::ALT | Qt::Key_PageDown))
    , goToTime(makeAction(window, "goToTime", tr("&Go to a time…"), Qt::CTRL | Qt::Key_G))
    , goBack(
          makeAction(window, "goBack", tr("Back to &where you listened"), Qt::ALT | Qt::Key_Left))
    , goForward(makeAction(window, "goForward", tr("Forwar&d again"), Qt::ALT | Qt::Key_Right))
    , peek(makeAction(window, "peek", tr("Listen and &come back"), Qt::Key_F4))
    , repeat(new QMenu(tr("&Repeat or play only"), window))
    , repeatBegin(makeAction(window, "repeatBegin", tr("Repeat &from here"), Qt::Key_A))
    , repeatEnd(makeAction(window, "repeatEnd", tr("Repeat &up to here"), Qt::SHIFT | Qt::Key_A))
    , repeatWords(
          makeAction(window, "repeatWords", tr("Repeat these &words"), Qt::SHIFT | Qt::Key_R))
    , repeatLines(makeToggle(window, "repeatLines", tr("Repeat each &line"), Qt::Key_R))
    , onlySpeaker(makeToggle(window, "onlySpeaker", tr("Play &only this speaker"), Qt::Key_O))
    , playAll(makeAction(window, "playAll", tr("Play &everything again"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , slower(makeAction(window, "slower", tr("&Slower"), Qt::Key_BracketLeft))
    , faster(makeAction(window, "faster", tr("F&aster"), Qt::Key_BracketRight))
    , normalSpeed(makeAction(window, "normalSpeed", tr("N&ormal speed"), Qt::Key_Equal))
    , skipSilences(makeToggle(window, "skipSilences", tr("S&kip silences"), Qt::Key_S))
    , louder(makeAction(window, "louder", tr("&Louder"), Qt::ALT | Qt::Key_Up))
    , softer(makeAction(window, "softer", tr("Soft&er"), Qt::ALT | Qt::Key_Down))
    , mute(makeToggle(window, "mute", tr("&Mute"), Qt::Key_M))
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
