// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions/action.h"

#include <QMenu>
#include <QMenuBar>

namespace earmark {

QAction *makeAction(QWidget *window, const QByteArray &name, const QString &text,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

QAction *makeToggle(QWidget *window, const QByteArray &name, const QString &text,
                    const QKeySequence &shortcut)
{
    QAction *action = makeAction(window, name, text, shortcut);
    action->setCheckable(true);
    return action;
}

QMenu *addMenu(QMenuBar *bar, const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = bar->addMenu(title);
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

QList<QAction *> actionsOf(const QMenu &menu)
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += actionsOf(*action->menu());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

} // namespace earmark
