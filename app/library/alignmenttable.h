// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/alignment.h"

#include <QByteArray>
#include <QSqlDatabase>

namespace earmark {

/// Nothing when there is none, or its bytes are damaged or of another version: then it is aligned
/// anew.
Result<std::optional<Alignment>> readAlignment(const QSqlDatabase &db, TranscriptId id);

/// Takes the place of the one before, writing only the lines that are different; without one,
/// nothing is left.
Result<> writeAlignment(const QSqlDatabase &db, TranscriptId id,
                        const std::optional<Alignment> &alignment);

/// All but the lines: a byte with the version, 2, then what QDataStream (Qt 6.0) writes of it,
/// compressed by zlib. With version 1, which is still read, the lines come first.
QByteArray toBlob(const Alignment &alignment);
std::optional<Alignment> alignmentFromBlob(const QByteArray &blob);

} // namespace earmark
