// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QMenu;
class QMenuBar;

namespace earmark {

/// An action whose shortcut works anywhere in the window. The key that the listener gives it is
/// kept under `name`, which never changes.
QAction *makeAction(QWidget *window, const QByteArray &name, const QString &text,
                    const QKeySequence &shortcut = {});

/// The same, checkable.
QAction *makeToggle(QWidget *window, const QByteArray &name, const QString &text,
                    const QKeySequence &shortcut);

/// A null among the actions is a separator.
QMenu *addMenu(QMenuBar *bar, const QString &title, const QList<QAction *> &actions);

/// The actions of a menu and its submenus.
QList<QAction *> actionsOf(const QMenu &menu);

} // namespace earmark
