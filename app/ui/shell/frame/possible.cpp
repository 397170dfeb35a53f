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
    enable({actions.find,
            actions.findNext,
            actions.findPrevious,
            actions.replace,
            actions.spellings,
            actions.showCorrections,
            actions.takeBackAll,
            actions.correct,
            actions.sayWho,
            actions.turnEarlier,
            actions.turnLater,
            actions.copy,
            actions.selectAll,
            actions.exportTranscript,
            actions.exportPlayer,
            actions.print,
            actions.savePdf,
            actions.speakers->menuAction(),
            actions.saidByMenu->menuAction(),
            actions.besideMenu->menuAction(),
            actions.beside,
            actions.besideChoices->menuAction(),
            actions.howRead,
            actions.checkDoubts},
           now.text);
    enable({actions.pin, actions.unpin, actions.notSaid, actions.align, actions.alignAs,
            actions.fileTimes, actions.tellVoicesApart, actions.shiftTimes, actions.stretchTimes},
           now.sound && now.text);
    enable({actions.takeBeside, actions.nextDifference, actions.previousDifference}, now.beside);
    enable({actions.exportNotes, actions.exportByTemplate}, now.notes);
    enable(actions.highlights, now.selection);
    enable({actions.repeatWords}, now.selection && now.times);
    enable({actions.noteSelection}, now.selection || now.sound);
    enable({actions.goBack}, now.wayBack);
    enable({actions.goForward}, now.wayForward);
}

} // namespace earmark
