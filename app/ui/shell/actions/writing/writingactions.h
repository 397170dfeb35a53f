// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

namespace earmark {

/// What can be done by keys in a line that is being corrected; they are not shortcuts of the
/// window.
struct WritingActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    explicit WritingActions(QWidget *window);

    /// All that move an edge, or set it.
    QList<QAction *> timeActions() const;

    QAction *playWhileWriting;
    QAction *backWhileWriting;
    QAction *beginEarlier;
    QAction *beginLater;
    QAction *endEarlier;
    QAction *endLater;
    QAction *beginSlightlyEarlier;
    QAction *beginSlightlyLater;
    QAction *endSlightlyEarlier;
    QAction *endSlightlyLater;
    QAction *beginsNow;
    QAction *endsNow;
};

} // namespace earmark
