// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/shows/downloadtable.h"
#include "net/webanswer.h"

namespace earmark {

/// What an answer means for a file of which a part is there.
enum class Coming {
    Whole, ///< it comes from its begin
    Rest, ///< it comes from where it was asked for
    Nothing, ///< all of it is there already
    Another, ///< not what was asked for: ask for the whole
    Refused, ///< nothing comes; see refusal()
};

/// Whether the part of this download may be gone on with: it was begun from this address, and the
/// server said enough to tell whether the file has changed.
bool mayGoOn(const KeptDownload &begun, const QString &url);

/// `from` is where the answer was asked to begin, `size` how much is there.
Coming whatComes(const WebAnswer &answer, const KeptDownload &begun, qint64 from, qint64 size);

/// The download that this answer begins.
KeptDownload begunBy(const WebAnswer &answer, const KeptDownload &before);

/// Why nothing comes, in a sentence.
QString refusal(const WebAnswer &answer);

} // namespace earmark
