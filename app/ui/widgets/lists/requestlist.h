// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace earmark {

/// A list of rows of one height. Emits a request for each key and click.
class RequestList : public QListView
{
    Q_OBJECT

public:
    explicit RequestList(const QString &name, QWidget *parent = nullptr);

signals:
    void openRequested(const QModelIndex &index); ///< a click, or Enter
    void removeRequested(const QModelIndex &index); ///< the Delete key
    void menuRequested(const QModelIndex &index, const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace earmark
