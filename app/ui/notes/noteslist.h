// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QLabel;

namespace earmark {

/// The list of note cards. Emits a request for each key, click and menu entry.
class NotesList : public QListView
{
    Q_OBJECT

public:
    explicit NotesList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The text shown when there are no cards.
    void setEmptyText(const QString &text);

signals:
    void showRequested(const QModelIndex &index);
    void playRequested(const QModelIndex &index);
    void peekRequested(const QModelIndex &index);
    void editRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);
    void favouriteRequested(const QModelIndex &index);
    void pointed(const QModelIndex &index); ///< hovered; invalid when the pointer leaves the cards

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOnTime(const QModelIndex &index, QPoint inViewport) const;
    void point(const QModelIndex &index);
    void updateEmptyText();
    void placeEmptyText();

    QPersistentModelIndex m_pointed;
    bool m_pressedOnTime = false;
    QLabel *m_empty;
};

} // namespace earmark
