// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/possible.h"

#include "ui/shell/actions/windowactions.h"

#include <QMenu>

namespace earmark {

namespace {

void enable(const QList<QAction *> &actions, bool enabled)
{
    for (QAction *action : actions)
        action->setEnabled(enabled);
}

} // namespace

void allow(const WindowActions &actions, const Possible &now)
{
    enable({actions.openTranscript, actions.transcripts->menuAction()}, now.episode);
    enable({actions.play, actions.skipBack, actions.skipForward, actions.goToTime, actions.bookmark,
            actions.keepLast, actions.noteNow, actions.repeat->menuAction(), actions.repeatBegin,
            actions.repeatEnd, actions.playAll},
           now.sound);
    enable({actions.previousLine, actions.nextLine, actions.previousTurn, actions.nextTurn,
            actions.returnToCurrentLine, actions.previousTurnOfSpeaker, actions.nextTurnOfSpeaker,
            actions.repeatLines, actions.onlySpeaker, actions.whoSpeaks, actions.peek},
           now.sound && now.times);
    enable({actions.spellings, actions.exportTranscript, actions.exportPlayer, actions.print,
            actions.savePdf, actions.speakers->menuAction(), actions.besideMenu->menuAction(),
            actions.besideChoices->menuAction(), actions.howRead},
           now.text);
    enable({actions.find, actions.findNext, actions.findPrevious, actions.replace,
            actions.showCorrections, actions.takeBackAll, actions.correct, actions.sayWho,
            actions.beginTurn, actions.joinTurn, actions.turnEarlier, actions.turnLater,
            actions.copy, actions.selectAll, actions.saidByMenu->menuAction(), actions.beside,
            actions.checkDoubts},
           now.text && now.panes);
    enable({actions.pin, actions.unpin, actions.notSaid}, now.sound && now.text && now.panes);
    enable({actions.align, actions.alignAs, actions.fileTimes, actions.tellVoicesApart,
            actions.shiftTimes, actions.stretchTimes},
           now.sound && now.text);
    enable({actions.takeBeside, actions.nextDifference, actions.previousDifference},
           now.beside && now.panes);
    enable({actions.exportNotes, actions.exportByTemplate}, now.notes);
    enable(actions.highlights + QList{actions.pasteOver}, now.selection && now.panes);
    enable({actions.favourite, actions.passageBeginEarlier, actions.passageBeginLater,
            actions.passageEndEarlier, actions.passageEndLater, actions.takePlace,
            actions.leavePlace},
           now.panes);
    enable({actions.repeatWords}, now.selection && now.times && now.panes);
    enable({actions.noteSelection}, now.selection || now.sound);
    enable({actions.goBack}, now.wayBack);
    enable({actions.goForward}, now.wayForward);
}

} // namespace earmark
