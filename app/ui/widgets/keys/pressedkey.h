// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QKeyEvent;

namespace earmark {

/// The key with its modifiers, as a shortcut would have it; empty for a modifier alone. Also for
/// keys with which focus moves and for those of pedals and media keyboards.
QKeySequence pressedKey(const QKeyEvent &event);

} // namespace earmark
