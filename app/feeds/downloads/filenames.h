// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "library/shows/show.h"

namespace earmark {

/// A name of one file or folder for any file system, from what somebody else wrote: without
/// separators, signs that are not seen and reserved names, at most 120 bytes of UTF-8. Empty if
/// nothing is left.
QString safeFileName(const QString &text);

/// "2026-11-29 Title", without an ending. Never empty.
QString fileNameOf(const ShowItem &item);

/// The folder of a show inside `folder`, which is made. Errors: it can't be made; a link leads out
/// of `folder`.
Result<QString> makeShowFolder(const QString &folder, const Show &show);

/// The first path of name.ending, name (2).ending, … in `folder` that no file has, whatever the
/// case of its letters.
QString freePath(const QString &folder, const QString &name, const QString &ending);

} // namespace earmark
