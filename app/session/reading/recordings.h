// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

#include <QStringList>

namespace earmark {

/// The usual suffixes of recordings, without the dot.
QStringList recordingSuffixes();

/// The maximum number of recordings taken from one folder, and the maximum depth.
inline constexpr qsizetype maxRecordings = 2'000;
inline constexpr int maxLevels = 12;

/// The recordings in a folder and its subfolders, sorted by name, with numbers in numeric order.
/// Skips hidden files, and enters no folder twice even if links lead back to it.
QStringList recordingsIn(const QString &folder, const GoOn &goOn);

} // namespace earmark
