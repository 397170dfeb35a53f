// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/renaming.h"

#include "session/episode/openepisode.h"
#include "ui/shell/notices/notices.h"

#include <QCoreApplication>

namespace earmark {

void renameSpeaker(OpenEpisode &open, Notices &notices, SpeakerId speaker, const QString &name)
{
    const QString before = open.transcript().speakerName(speaker);
    if (open.renameSpeaker(speaker, name))
        notices.offerUndo(
            QCoreApplication::translate("renaming", "%1 is now %2.").arg(before, name), open);
}

} // namespace earmark
