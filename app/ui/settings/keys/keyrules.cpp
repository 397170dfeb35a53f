// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keyrules.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace earmark {

namespace {

bool isPlainKey(QKeyCombination key)
{
    return !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool moves(Qt::Key key)
{
    constexpr Qt::Key keys[] = {Qt::Key_Left,     Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                Qt::Key_Home,     Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown,
                                Qt::Key_Return,   Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Delete,
                                Qt::Key_Backspace};
    return std::ranges::find(keys, key) != std::end(keys);
}

// Keys above this one in Qt's numbering type nothing: F1, the keys of media keyboards and so on.
bool types(Qt::Key key)
{
    return key < Qt::Key_Escape;
}

} // namespace

QString whyNot(const QKeySequence &key, const QAction &action)
{
    const QKeyCombination pressed = key[0];
    const QString name = key.toString(QKeySequence::NativeText);
    const bool isForWriting = action.property(whileWriting).toBool();
    if (isPlainKey(pressed) && moves(pressed.key()))
        return QCoreApplication::translate("whyNot", "%1 moves on the page and writes in it.")
            .arg(name);
    if (isPlainKey(pressed) && pressed.key() == Qt::Key_Tab && !isForWriting)
        return QCoreApplication::translate("whyNot", "%1 moves from one control to the next.")
            .arg(name);
    if (isPlainKey(pressed) && types(pressed.key()) && isForWriting)
        return QCoreApplication::translate("whyNot", "%1 writes in the line.").arg(name);
    return {};
}

} // namespace earmark
