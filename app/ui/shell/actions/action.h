// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QMenu;
class QMenuBar;

namespace earmark {

/// An action of the window whose shortcut holds wherever in it the focus is.
QAction *makeAction(QWidget *window, const QString &text, const QKeySequence &shortcut = {});

/// The same for what is on or off.
QAction *makeToggle(QWidget *window, const QString &text, const QKeySequence &shortcut);

/// A null among the actions is a line between them.
QMenu *addMenu(QMenuBar *bar, const QString &title, const QList<QAction *> &actions);

} // namespace earmark
