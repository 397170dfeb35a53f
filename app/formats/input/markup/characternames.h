// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace earmark {

/// What HTML calls `name`, without & and ;, which may be two characters; null where there is none.
QString namedCharacter(QByteArrayView name);

/// The same for the old names, which need no semicolon.
QString oldNamedCharacter(QByteArrayView name);
/// The longest of these.
inline constexpr qsizetype longestOldName = 6;

} // namespace earmark
