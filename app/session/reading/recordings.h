// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"

#include <QStringList>

namespace earmark {

/// The usual suffixes of recordings, without the dot.
QStringList recordingSuffixes();

/// The most recordings that are taken from one folder, and how far down it is looked into.
inline constexpr qsizetype mostRecordings = 2'000;
inline constexpr int mostLevels = 12;

/// The recordings in a folder and the folders in it, by name, in the order in which people count.
/// Leaves out what is hidden, and goes into no folder twice, whatever links there are.
QStringList recordingsIn(const QString &folder, const GoOn &goOn);

} // namespace earmark
