// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QLabel;

namespace earmark {

/// The cards, and what keys and pointer wish of them.
class NotesList : public QListView
{
    Q_OBJECT

public:
    explicit NotesList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What stands in the place of cards when there are none.
    void setEmptyText(const QString &text);

signals:
    void showWished(const QModelIndex &index);
    void playWished(const QModelIndex &index);
    void editWished(const QModelIndex &index);
    void removeWished(const QModelIndex &index);
    void pointed(const QModelIndex &index); ///< invalid when the pointer has left the cards

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOnTime(const QModelIndex &index, QPoint inViewport) const;
    void point(const QModelIndex &index);
    void showEmptiness();
    void placeEmptiness();

    QPersistentModelIndex m_pointed;
    bool m_pressedOnTime = false;
    QLabel *m_empty;
};

} // namespace earmark
