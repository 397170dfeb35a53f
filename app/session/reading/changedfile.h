// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "core/readfile.h"
#include "library/kepttranscript.h"

namespace earmark {

/// A file that has other words than the transcript that was read from it.
struct ChangedFile
{
    QString path;
    QByteArray source;
};

/// The file beside the recording that a transcript was read from, if it can be read and now has
/// other words, and the listener has not seen it.
std::optional<ChangedFile> changedFileOf(const QString &databasePath, const LoadedTranscript &kept,
                                         const QString &mediaPath, const GoOn &goOn);

} // namespace earmark
