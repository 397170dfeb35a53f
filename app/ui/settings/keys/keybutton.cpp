// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keybutton.h"

#include "ui/widgets/keys/pressedkey.h"

#include <QKeyEvent>

namespace earmark {

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &KeyButton::listen);
}

void KeyButton::setKeys(const QString &keys)
{
    m_keys = keys;
    stop();
}

void KeyButton::listen()
{
    m_isListening = true;
    setText(tr("Press a key…"));
    setFocus();
}

void KeyButton::stop()
{
    m_isListening = false;
    setText(m_keys.isEmpty() ? tr("No key") : m_keys);
}

// Every key is taken, even Tab and the shortcuts of the window.
bool KeyButton::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_isListening || !isKey)
        return QPushButton::event(event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const QKeySequence key = pressedKey(*pressed);
    if (key.isEmpty())
        return true;
    stop();
    if (key != QKeySequence(Qt::Key_Escape))
        emit keyPressed(key);
    return true;
}

void KeyButton::focusOutEvent(QFocusEvent *event)
{
    stop();
    QPushButton::focusOutEvent(event);
}

} // namespace earmark
