// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/replacing.h"

#include "session/episode/editing.h"
#include "ui/shell/notices/notices.h"

#include <QCoreApplication>

namespace earmark {

void replaceHits(OpenEpisode &open, Notices &notices, const QList<Replacement> &hits)
{
    const Transcript after = withReplacements(open.editing().text(), hits);
    if (open.editing().change(ActKind::ReplaceText, after))
        notices.offerUndo(QCoreApplication::translate("replacing", "%n hits replaced.", nullptr,
                                                      int(hits.size())),
                          open);
}

void rememberCorrections(OpenEpisode &open, const QList<Correction> &corrections)
{
    open.report(open.surroundings().library.rememberCorrections(open.episode().show, corrections));
}

} // namespace earmark
