// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

namespace earmark {

/// A stable file name without suffix, made of show and title, valid on every file system.
QString exportFileName(const Episode &episode);

/// Text as a part of a file name: no path, nothing that a file system forbids, at most 120 bytes.
/// Empty if nothing is left.
QString fileNamePart(const QString &text);

} // namespace earmark
