// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace earmark {

/// All actions of the window's menus, menu by menu, with their keys; searchable by name or key.
class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const QList<QMenu *> &menus, QWidget *parent = nullptr);

    /// The whole list as plain text, to print or send.
    QString text() const;

private:
    void addMenu(const QMenu &menu);
    void copy() const;

    QStandardItemModel *m_actions;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_list;
};

} // namespace earmark
