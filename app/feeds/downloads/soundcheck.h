// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"

#include <functional>

namespace earmark {

/// So many bytes are looked at to see what comes.
inline constexpr qsizetype enoughToTell = 4096;

/// Refuses a page or other text, by how it begins. Error: with the page's title.
Result<> refuseText(const QByteArray &begin);

/// The ending for a file that begins like this: "mp3", "m4a", "opus", …
QString endingOf(const QByteArray &begin, bool hasVideo);

/// A file that has come.
struct CheckedSound
{
    MediaFacts facts;
    QString ending;
    milliseconds there{0}; ///< how much sound there is; zero if only the facts tell

    bool isCut() const; ///< it ends well before the end that it tells
};

/// Reads all of a file. Errors: it is text; it is no sound that can be decoded; stopped.
Result<CheckedSound> checkSound(const QString &path, const std::function<bool()> &goOn);

} // namespace earmark
