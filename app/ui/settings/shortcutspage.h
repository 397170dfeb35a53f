// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace earmark {

class KeyButton;
class Shortcuts;

/// Keys that belong together: those of a menu, or of a place of the window.
struct KeyGroup
{
    QString title;
    QList<QAction *> actions; ///< with names, or they are left out
    QList<std::pair<QString, QString>> fixed; ///< what keys do that cannot be changed, and the keys
};

/// All actions with their keys, searchable by name or key. Each can get another key: it is pressed;
/// if it belongs to another action, that is said and can be settled at once.
class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    /// `shortcuts` outlives this.
    ShortcutsPage(const QList<KeyGroup> &groups, Shortcuts &shortcuts, QWidget *parent = nullptr);

    /// The whole list as plain text, to print or send.
    QString text() const;

private:
    void layOut();
    void addGroup(const KeyGroup &group);
    void connectChanging();
    QAction *chosen() const;
    void showKeys();
    void showChosen();
    void takeKey(const QKeySequence &key);
    void reset();
    void offer(const QKeySequence &key, bool isDefault);
    void useOffered();
    void copy() const;

    Shortcuts &m_shortcuts;
    QStandardItemModel *m_actions;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_list;
    QLabel *m_name;
    KeyButton *m_key;
    QPushButton *m_none;
    QPushButton *m_default;
    QLabel *m_conflict;
    QPushButton *m_use;
    QKeySequence m_offered; ///< belongs to another action
    bool m_isDefaultOffered = false;
    QList<std::pair<QStandardItem *, QAction *>> m_keys; ///< the items that show them
};

} // namespace earmark
