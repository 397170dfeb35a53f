// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/playactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

PlayActions::PlayActions(QWidget *window)
    : play(makeAction(window, tr("&Play"), Qt::Key_Space))
    , skipBack(makeAction(window, tr("Skip &back"), Qt::CTRL | Qt::Key_Left))
    , skipForward(makeAction(window, tr("Skip &forward"), Qt::CTRL | Qt::Key_Right))
    , previousLine(makeAction(window, tr("Pre&vious line"), Qt::CTRL | Qt::Key_Up))
    , nextLine(makeAction(window, tr("&Next line"), Qt::CTRL | Qt::Key_Down))
    , previousTurn(makeAction(window, tr("Previous t&urn"), Qt::CTRL | Qt::Key_PageUp))
    , nextTurn(makeAction(window, tr("Next &turn"), Qt::CTRL | Qt::Key_PageDown))
    , goToTime(makeAction(window, tr("&Go to a time…"), Qt::CTRL | Qt::Key_G))
    , goBack(makeAction(window, tr("Back to &where you listened"), Qt::ALT | Qt::Key_Left))
    , goForward(makeAction(window, tr("Forwar&d again"), Qt::ALT | Qt::Key_Right))
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
    return earmark::addMenu(bar, tr("&Play"),
                            {play,         skipBack,     skipForward, nullptr,  previousLine,
                             nextLine,     previousTurn, nextTurn,    goToTime, goBack,
                             goForward,    nullptr,      slower,      faster,   normalSpeed,
                             skipSilences, nullptr,      louder,      softer,   mute});
}

} // namespace earmark
