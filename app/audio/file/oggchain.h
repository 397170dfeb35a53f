// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/packetindex.h"

#include <optional>

namespace earmark {

/// The links of a chained Ogg file (RFC 3533 §4), which follow each other like separate files; for
/// any other file, one range. Looks at every page and asks `goOn` meanwhile; nothing if it said no.
std::optional<QList<ByteRange>> findOggLinks(const QString &path,
                                             const std::function<bool()> &goOn);

bool isOggFile(const QString &path);

} // namespace earmark
