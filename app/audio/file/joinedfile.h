// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/packetindex.h"

#include <functional>
#include <optional>

namespace earmark {

/// The files that were put one after another in this one, which FFmpeg would take for one damaged
/// file: FLAC, WAV, W64, AIFF, CAF, MP4, Matroska, and the links of chained Ogg. One range if there
/// is only one, or the container goes on by itself (MP3, ADTS, MPEG). Asks `goOn` meanwhile;
/// nothing if it said no.
std::optional<QList<ByteRange>> findJoinedFiles(const QString &path,
                                                const std::function<bool()> &goOn);

/// Whether a file of this kind may consist of several.
bool mayBeJoined(const QString &path);

} // namespace earmark
