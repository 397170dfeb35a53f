// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace earmark {

/// Bytes read as text.
struct DecodedText
{
    QString text; ///< without a byte order mark
    QString encoding;
};

/// Told by a byte order mark, else UTF-8 if it is that throughout, else UTF-16 by its zeros, else
/// what uchardet finds, else Windows-1252. An Error when it is no text at all.
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace earmark
