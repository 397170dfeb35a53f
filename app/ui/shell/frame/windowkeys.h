// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/shortcutspage.h"

class QMenu;

namespace earmark {

struct WindowActions;

/// All keys of the window, in the groups in which they are shown: its menus, the page, and a line
/// that is being corrected.
QList<KeyGroup> keyGroups(const WindowActions &actions, const QList<QMenu *> &menus);

/// The actions of these groups whose keys can be changed.
QList<QAction *> changeableActions(const QList<KeyGroup> &groups);

} // namespace earmark
