// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace earmark {

/// The keys of actions: those that the listener has chosen, kept in the settings under the names of
/// the actions, else the defaults.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    /// `actions` have their default keys now; `settings` outlives this.
    Shortcuts(const QList<QAction *> &actions, QSettings &settings, QObject *parent = nullptr);

    /// Gives the keys to the action alone: another one that has one of them loses it.
    void set(QAction *action, const Keys &keys);
    void reset(QAction *action);
    void resetAll();

    bool isDefault(const QAction *action) const;
    /// The other action that has the key; null if it is free.
    QAction *owner(const QKeySequence &key, const QAction *except) const;
    /// Of the action's default keys, the one that another action has; empty if they are free.
    QKeySequence takenDefault(const QAction *action) const;

signals:
    void changed();

private:
    void write(QAction *action, const Keys &keys);

    QList<QAction *> m_actions;
    QHash<const QAction *, Keys> m_defaults;
    QSettings &m_settings;
};

} // namespace earmark
