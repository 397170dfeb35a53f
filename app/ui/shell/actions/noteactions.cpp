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
    , keepLast(
          makeAction(window, "keepLast", tr("&Keep the last 15 seconds"), Qt::SHIFT | Qt::Key_B))
    , favourite(makeAction(window, "favourite", tr("&Favourite"), Qt::CTRL | Qt::Key_D))
    , passageBeginEarlier(
          makeAction(window, "passageBeginEarlier", tr("Begin a word &earlier"), Qt::Key_J))
    , passageBeginLater(
          makeAction(window, "passageBeginLater", tr("Begin a word &later"), Qt::SHIFT | Qt::Key_J))
    , passageEndEarlier(
          makeAction(window, "passageEndEarlier", tr("End a word e&arlier"), Qt::SHIFT | Qt::Key_L))
    , passageEndLater(makeAction(window, "passageEndLater", tr("End a word la&ter"), Qt::Key_L))
    , takePlace(makeAction(window, "takePlace", tr("Take &over its words now"), Qt::Key_Y))
    , leavePlace(makeAction(window, "leavePlace", tr("Lea&ve it as it was"), Qt::SHIFT | Qt::Key_Y))
{
    for (int colour = 0; colour < 5; ++colour)
        highlights.append(makeAction(window, "highlight" + QByteArray::number(colour + 1),
                                     tr("Highlight"), QKeySequence(Qt::Key_1 + colour)));
}

QMenu *NoteActions::addMenu(QMenuBar *bar) const
{
    return earmark::addMenu(
        bar, tr("&Notes"),
        QList<QAction *>{bookmark, keepLast, noteNow, nullptr, noteSelection} + highlights
            + QList<QAction *>{nullptr, favourite, passageBeginEarlier, passageBeginLater,
                               passageEndEarlier, passageEndLater, nullptr, takePlace, leavePlace});
}

} // namespace earmark
