// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace earmark {

/// The list of episodes, and what keys and pointer wish of them.
class EpisodesList : public QListView
{
    Q_OBJECT

public:
    explicit EpisodesList(QWidget *parent = nullptr);

signals:
    void openWished(const QModelIndex &index);
    void exportWished(const QModelIndex &index);
    void removeWished(const QModelIndex &index);
    void lookedAtChanged(bool isLookedAt); ///< the pointer or the keyboard is in it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace earmark
