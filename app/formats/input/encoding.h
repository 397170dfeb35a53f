// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace earmark {

/// Bytes read as text.
struct DecodedText
{
    QString text; ///< without a byte order mark
    QString encoding;
    qsizetype damaged = 0; ///< how many characters were none and became U+FFFD
    qsizetype firstDamagedLine = 0; ///< counted from 1; 0 when nothing is damaged
};

/// Told by a byte order mark, else UTF-8 if it is that throughout but for a little damage, else
/// UTF-16, else what XML or HTML says of itself, else Windows-1252 where only its dashes and quotes
/// are used, else what uchardet finds in a language that fits, else Windows-1252. An Error when it
/// is no text at all.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// As the encoding that the listener names, whatever the bytes look like; what is none of its
/// characters becomes U+FFFD. An Error when it is none that can be read.
Result<DecodedText> decodeTextAs(const QByteArray &bytes, const QString &encoding);

/// The encodings that texts are written in, to choose from.
QStringList encodings();

} // namespace earmark
