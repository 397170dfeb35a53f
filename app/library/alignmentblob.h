// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/alignment.h"

#include <QByteArray>

namespace earmark {

/// An alignment as the library keeps it: a byte with the version, 1, then what QDataStream (Qt 6.0)
/// writes of it, compressed by zlib.
QByteArray toBlob(const Alignment &alignment);

/// Nothing when the bytes are damaged or of another version: then it is aligned anew.
std::optional<Alignment> alignmentFromBlob(const QByteArray &blob);

} // namespace earmark
