// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/shortcuts.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString settingOf(const QAction *action)
{
    return u"keys/"_s + action->objectName();
}

// Of an empty text, Qt makes a list with one empty key.
Shortcuts::Keys keysIn(const QString &text)
{
    Shortcuts::Keys keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    keys.removeAll(QKeySequence());
    return keys;
}

} // namespace

Shortcuts::Shortcuts(const QList<QAction *> &actions, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (QAction *action : actions) {
        Q_ASSERT(!action->objectName().isEmpty());
        m_defaults.insert(action, action->shortcuts());
        const QVariant chosen = settings.value(settingOf(action));
        if (chosen.isValid())
            action->setShortcuts(keysIn(chosen.toString()));
    }
}

// Only what differs from the defaults is kept, so that better defaults reach everybody.
void Shortcuts::write(QAction *action, const Keys &keys)
{
    action->setShortcuts(keys);
    if (keys == m_defaults.value(action))
        m_settings.remove(settingOf(action));
    else
        m_settings.setValue(settingOf(action),
                            QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Shortcuts::set(QAction *action, const Keys &keys)
{
    for (const QKeySequence &key : keys) {
        QAction *other = owner(key, action);
        if (!other)
            continue;
        Keys left = other->shortcuts();
        left.removeAll(key);
        write(other, left);
    }
    write(action, keys);
    emit changed();
}

void Shortcuts::reset(QAction *action)
{
    set(action, m_defaults.value(action));
}

void Shortcuts::resetAll()
{
    for (QAction *action : std::as_const(m_actions))
        write(action, m_defaults.value(action));
    emit changed();
}

bool Shortcuts::isDefault(const QAction *action) const
{
    return action->shortcuts() == m_defaults.value(action);
}

QAction *Shortcuts::owner(const QKeySequence &key, const QAction *except) const
{
    const auto found = std::ranges::find_if(m_actions, [&](const QAction *one) {
        return one != except && one->shortcuts().contains(key);
    });
    return found == m_actions.end() ? nullptr : *found;
}

QKeySequence Shortcuts::takenDefault(const QAction *action) const
{
    const Keys defaults = m_defaults.value(action);
    const auto taken = std::ranges::find_if(
        defaults, [&](const QKeySequence &key) { return owner(key, action) != nullptr; });
    return taken == defaults.end() ? QKeySequence() : *taken;
}

} // namespace earmark
