// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace earmark {

/// A file's bytes as text.
struct DecodedText
{
    QString text; ///< without a byte order mark
    QString encoding;
    qsizetype damaged = 0; ///< how many invalid characters became U+FFFD
    qsizetype firstDamagedLine = 0; ///< counted from 1; 0 if nothing is damaged
};

/// Finds the encoding by, in this order: a byte order mark; valid UTF-8; UTF-16; UTF-8 with a
/// little damage; what XML or HTML declares; Windows-1252 if only its dashes and quotes are used;
/// what uchardet finds, if the language fits; Windows-1252. An Error if it is not text.
Result<DecodedText> decodeText(const QByteArray &bytes);

/// Decodes in the encoding that the listener chose; invalid characters become U+FFFD. An Error if
/// Qt does not know the encoding.
Result<DecodedText> decodeTextAs(const QByteArray &bytes, const QString &encoding);

/// The encodings to offer the listener.
QStringList encodings();

} // namespace earmark
