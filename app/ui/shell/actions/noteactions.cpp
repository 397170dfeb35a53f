// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/noteactions.h"

#include "ui/shell/actions/action.h"

namespace earmark {

NoteActions::NoteActions(QWidget *window)
    : bookmark(makeAction(window, "bookmark", tr("&Bookmark"), Qt::Key_B))
    , noteNow(makeAction(window, "noteNow", tr("&Note this moment"), Qt::Key_N))
    , noteSelection(
          makeAction(window, "noteSelection", tr("Note the &selected words"), Qt::CTRL | Qt::Key_N))
{
    for (int colour = 0; colour < 5; ++colour)
        highlights.append(makeAction(window, "highlight" + QByteArray::number(colour + 1),
                                     tr("Highlight"), QKeySequence(Qt::Key_1 + colour)));
}

QMenu *NoteActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(bar, tr("&Notes"),
                            QList<QAction *>{bookmark, noteNow, nullptr, noteSelection}
                                + highlights);
}

} // namespace earmark
