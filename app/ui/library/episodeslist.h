// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace earmark {

/// The list of episodes. Emits a request for each key, click and menu entry.
class EpisodesList : public QListView
{
    Q_OBJECT

public:
    explicit EpisodesList(QWidget *parent = nullptr);

signals:
    void openRequested(const QModelIndex &index);
    void exportRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);
    void lookedAtChanged(bool isLookedAt); ///< whether the pointer or the focus is in the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace earmark
