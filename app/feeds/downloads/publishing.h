// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/downloads/soundcheck.h"

namespace earmark {

/// A file that has come, before it gets its name.
struct ArrivedFile
{
    QString part;
    QString name; ///< the one it gets, in the same folder, without an ending
    bool mayBeCut = false; ///< it gets its name even if its end is missing
};

/// A file with its name.
struct PublishedFile
{
    QString path; ///< empty: its end is missing
    CheckedSound sound;
};

/// Checks that the part is sound, and gives it a free name; removes it if it is none. For a worker.
/// Errors: it is no sound; it can't be renamed; stopped.
Result<PublishedFile> publish(const ArrivedFile &arrived, const std::function<bool()> &goOn);

} // namespace earmark
