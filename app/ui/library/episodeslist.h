// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/requestlist.h"

namespace earmark {

/// The list of episodes. Emits a request for each key, click and menu entry.
class EpisodesList : public RequestList
{
    Q_OBJECT

public:
    explicit EpisodesList(QWidget *parent = nullptr);

signals:
    void exportRequested(const QModelIndex &index);
    void lookedAtChanged(bool isLookedAt); ///< whether the pointer or the focus is in the list

protected:
    bool event(QEvent *event) override;

private:
    void showMenu(const QPersistentModelIndex &index, const QPoint &globalPos);
};

} // namespace earmark
