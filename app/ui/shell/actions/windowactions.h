// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions/editactions.h"
#include "ui/shell/actions/fileactions.h"
#include "ui/shell/actions/noteactions.h"
#include "ui/shell/actions/playactions.h"
#include "ui/shell/actions/transcriptactions.h"
#include "ui/shell/actions/viewactions.h"
#include "ui/shell/actions/writing/writingactions.h"

namespace earmark {

/// Everything the window can do, each once: menus, buttons and shortcuts share these actions. To
/// add one, add a member to one of the base structs.
struct WindowActions : FileActions,
                       EditActions,
                       PlayActions,
                       TranscriptActions,
                       NoteActions,
                       ViewActions,
                       WritingActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit WindowActions(QWidget *window);

    QAction *shortcuts;
    QAction *about;

    /// Adds the menus in this order. They contain every action: none has only a shortcut.
    QList<QMenu *> addTo(QMenuBar *bar) const;
};

} // namespace earmark
