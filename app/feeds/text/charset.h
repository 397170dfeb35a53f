// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace earmark {

/// A file's text in valid UTF-8, without a byte order mark. The encoding is found by, in this
/// order: a byte order mark; UTF-16's shape; strict UTF-8, whatever is declared; `transport` (the
/// charset of the HTTP header) if the file declares nothing; its XML declaration; a detector;
/// Windows-1252, which is also what ISO-8859-1 means. A file that is mostly UTF-8 has its bad bytes
/// read as Windows-1252. Never contains U+FFFD that was not there. Error: it is not text.
Result<QByteArray> utf8Of(const QByteArray &bytes, const QByteArray &transport = {});

} // namespace earmark
