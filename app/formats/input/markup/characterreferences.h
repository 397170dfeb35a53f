// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace earmark {

/// The one or two characters that HTML calls `name`, without & and ;. Null if there are none.
QString namedCharacter(QByteArrayView name);

/// Whether a reference counts without a semicolon, as HTML allows for numbers and old names.
enum class Semicolon { Optional, Needed };

/// `text` with HTML's character references decoded, once. A lone & stays.
QString decodeCharacterReferences(QStringView text, Semicolon semicolon = Semicolon::Optional);

} // namespace earmark
