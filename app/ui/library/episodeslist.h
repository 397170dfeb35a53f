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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace earmark
