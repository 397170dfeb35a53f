// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys/pressedkey.h"

#include <QKeyEvent>

namespace earmark {

namespace {

// Shift that only reaches a sign, as in Shift+7 for /, is no part of a shortcut.
bool isShiftPart(const QKeyEvent &event)
{
    const QString text = event.text();
    return text.isEmpty() || !text.at(0).isPrint() || text.at(0).isLetterOrNumber()
        || text.at(0).isSpace();
}

} // namespace

QKeySequence pressedKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return {};
    case Qt::Key_Backtab:
        return QKeyCombination((event.modifiers() | Qt::ShiftModifier) & ~Qt::KeypadModifier,
                               Qt::Key_Tab);
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event.modifiers()
        & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    if (!isShiftPart(event))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(event.key()));
}

} // namespace earmark
